import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export interface RunningServer {
  url: string;
  /** Everything it printed until it was ready. */
  printed: string;
  pid: number;
  /** Ctrl-C, as a person would; resolves with the exit code. */
  interrupt(): Promise<number | null>;
  /** What a power cut does to the server (not to its database). */
  kill(): Promise<void>;
}

/** Starts what `npm start` starts, under LANG=C, and waits until it has printed its address and the line after it. */
export function startServer(args: string[], env: Record<string, string> = {}): Promise<RunningServer> {
  const child = spawn(process.execPath, ['apps/server/src/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, LANG: 'C', LC_ALL: 'C', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const url = /^ {2}(http:\/\/\S+)$/m.exec(printed)?.[1];
      if (url && printed.includes('Ctrl-C')) resolve({ url, printed, pid: child.pid!, ...ways(child, exited) });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    exited.then((code) => reject(new Error(`The server ended with ${code}:\n${printed}`)));
  });
}

function ways(child: ChildProcess, exited: Promise<number | null>): Pick<RunningServer, 'interrupt' | 'kill'> {
  return {
    interrupt: () => {
      child.kill('SIGINT');
      return exited;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
