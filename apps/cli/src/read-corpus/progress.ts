/** Tells how far a long run is: `1,250 / 13,000 · 41.0 份/秒 · 0.9 MB/秒 · 剩余 04:46 · 未读 2`. */
export class Progress {
  private readonly total: number;
  private readonly out: NodeJS.WriteStream;
  private readonly started = performance.now();
  private told = 0;
  private done = 0;
  private failed = 0;
  private bytes = 0;

  constructor(total: number, out: NodeJS.WriteStream) {
    this.total = total;
    this.out = out;
  }

  add(bytes: number): void {
    this.done++;
    this.bytes += bytes;
    this.tell();
  }

  fail(message: string): void {
    this.done++;
    this.failed++;
    this.clear();
    this.out.write(`${message}\n`);
    this.tell();
  }

  end(): void {
    this.clear();
  }

  line(now = performance.now()): string {
    const seconds = Math.max(0.001, (now - this.started) / 1000);
    const left = Math.round(((this.total - this.done) * seconds) / Math.max(1, this.done));
    return [
      `${this.done.toLocaleString('en')} / ${this.total.toLocaleString('en')}`,
      `${(this.done / seconds).toFixed(1)} 份/秒`,
      `${(this.bytes / 1e6 / seconds).toFixed(1)} MB/秒`,
      `剩余 ${duration(left)}`,
      ...(this.failed ? [`未读 ${this.failed}`] : []),
    ].join(' · ');
  }

  /** Five times a second on a terminal; into a file a line every ten seconds. */
  private tell(): void {
    const now = performance.now();
    if (now - this.told < (this.out.isTTY ? 200 : 10_000)) return;
    this.told = now;
    this.out.write(this.out.isTTY ? `\r\x1b[K${this.line(now)}` : `${this.line(now)}\n`);
  }

  private clear(): void {
    if (this.out.isTTY) this.out.write('\r\x1b[K');
  }
}

/** 286 → 04:46, 3700 → 1:01:40. */
export function duration(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
