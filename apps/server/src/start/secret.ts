import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The key that session cookies are signed with: made once, kept beside the data, readable by its owner only. */
export async function sessionSecret(data: string): Promise<string> {
  const file = join(data, 'session.secret');
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    await mkdir(data, { recursive: true });
    const secret = randomBytes(32).toString('base64url');
    await writeFile(file, `${secret}\n`, { mode: 0o600 });
    await chmod(file, 0o600);
    return secret;
  }
}
