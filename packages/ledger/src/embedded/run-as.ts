import { execFile } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/**
 * PostgreSQL refuses to run as root. How its programs are started here:
 * as we are; inside a user namespace where root goes by the name of nobody (it still reaches what root reaches,
 * a clone under a 0700 folder included); or as the system user `postgres`.
 */
export interface RunAs {
  run(program: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }>;
  /** Makes a file or folder one that the programs may use. */
  own(path: string): Promise<void>;
}

const asWeAre: RunAs = {
  run: (program, args) => exec(program, args, { env: plainEnvironment() }),
  own: async () => {},
};

const NAMESPACE = ['--user', '--map-user=65534', '--map-group=65534'];

const inNamespace: RunAs = {
  run: (program, args) => exec('unshare', [...NAMESPACE, program, ...args], { env: plainEnvironment() }),
  own: async () => {},
};

function asUser(uid: number, gid: number): RunAs {
  return {
    run: (program, args) => exec(program, args, { uid, gid, env: plainEnvironment(), cwd: '/' }),
    own: (path) => chown(path, uid, gid),
  };
}

/**
 * Chooses how to run PostgreSQL's programs. `paths` are folders they must reach.
 * @throws Error with a message that says what to do, when we are root and there is no other way.
 */
export async function chooseRunAs(paths: readonly string[]): Promise<RunAs> {
  if (process.getuid?.() !== 0) return asWeAre;
  if (await works(() => exec('unshare', [...NAMESPACE, 'id', '-un']))) return inNamespace;
  if (!(await works(() => exec('id', ['-u', 'postgres']))))
    await exec('useradd', ['--system', '--user-group', 'postgres']);
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await exec('id', [flag, 'postgres'])).stdout)),
  );
  for (const path of paths) {
    const closed = await firstClosedFolder(path);
    if (closed) {
      throw new Error(
        `PostgreSQL cannot run as root, this machine allows no user namespaces, and the user "postgres" cannot enter ${closed}. ` +
          `Run Luoshi as an ordinary user, or put it and its data under a folder others may enter (chmod o+x ${closed}), ` +
          `or set DATABASE_URL to a PostgreSQL of your own.`,
      );
    }
  }
  return asUser(uid!, gid!);
}

/** The topmost folder on the way to `path` that others may not enter, or null. */
async function firstClosedFolder(path: string): Promise<string | null> {
  const folders = [];
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  for (const folder of folders) {
    const found = await stat(folder).catch(() => null);
    if (found && (found.mode & 0o001) === 0) return folder;
  }
  return null;
}

/** PostgreSQL's own messages stay English, so that a log means the same everywhere. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C' };
}

async function works(attempt: () => Promise<unknown>): Promise<boolean> {
  return attempt().then(
    () => true,
    () => false,
  );
}
