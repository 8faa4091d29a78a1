/**
 * What a text says elsewhere: how often one to three characters stand in it, and how likely one follows two others.
 * Characters are UTF-16 codes here, 0 where there is none, so that a search of many readings builds no strings.
 */
export class Language {
  private total = 0;
  private used = 0;
  /** An open-addressed table; a slot with count 0 is empty. `rest` holds the second and third character. */
  private size = 1 << 12;
  private first = new Uint16Array(this.size);
  private rest = new Uint32Array(this.size);
  private counts = new Uint32Array(this.size);

  /** Lets the text (in simplified characters) say more. */
  learn(text: string): void {
    this.total += text.length;
    for (let i = 0; i < text.length; i++) {
      const one = text.charCodeAt(i);
      this.bump(0, 0, one);
      if (i + 1 >= text.length) continue;
      const two = text.charCodeAt(i + 1);
      this.bump(0, one, two);
      if (i + 2 < text.length) this.bump(one, two, text.charCodeAt(i + 2));
    }
  }

  /** How often the characters stand in the text, in this order; leave out the first ones by 0. */
  count(a: number, b: number, c: number): number {
    return this.counts[this.slot(a, b, c)]!;
  }

  /** Natural logarithm of the chance of `next` after `a` and `b`. */
  score(a: number, b: number, next: number): number {
    const pairs = a > 0 ? this.count(0, a, b) : 0;
    const three = pairs > 0 ? this.count(a, b, next) / pairs : 0;
    const ones = b > 0 ? this.count(0, 0, b) : 0;
    const pair = ones > 0 ? this.count(0, b, next) / ones : 0;
    const single = this.count(0, 0, next) / this.total;
    return Math.log(0.6 * three + 0.3 * pair + 0.09 * single + (isCommon(next) ? 1e-6 : 1e-9));
  }

  private bump(a: number, b: number, c: number): void {
    if (this.used * 2 > this.size) this.grow();
    const slot = this.slot(a, b, c);
    if (this.counts[slot] === 0) {
      this.used++;
      this.first[slot] = a;
      this.rest[slot] = (b << 16) | c;
    }
    this.counts[slot]!++;
  }

  /** The slot of these characters, or the empty one where they would go. */
  private slot(a: number, b: number, c: number): number {
    const mask = this.size - 1;
    const rest = ((b << 16) | c) >>> 0;
    let hash = Math.imul(rest ^ Math.imul(a, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    while (this.counts[slot] !== 0 && (this.rest[slot] !== rest || this.first[slot] !== a)) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { first, rest, counts } = this;
    this.size *= 2;
    this.first = new Uint16Array(this.size);
    this.rest = new Uint32Array(this.size);
    this.counts = new Uint32Array(this.size);
    for (let i = 0; i < counts.length; i++) {
      if (counts[i] === 0) continue;
      const slot = this.slot(first[i]!, rest[i]! >>> 16, rest[i]! & 0xffff);
      this.first[slot] = first[i]!;
      this.rest[slot] = rest[i]!;
      this.counts[slot] = counts[i]!;
    }
  }
}

const common = new Set([...'，。、；：？！（）“”《》'].map((mark) => mark.charCodeAt(0)));

/** Characters an official writes; a decoder reading bytes one off mostly gives others. */
const isCommon = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fa5) || common.has(code);
