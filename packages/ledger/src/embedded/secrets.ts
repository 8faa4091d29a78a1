import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

/** Passwords of the embedded cluster's roles, made once, kept beside the data, readable by the owner only. */
export interface Secrets {
  postgres: string;
  luoshi_owner: string;
  luoshi_app: string;
  luoshi_system: string;
}

export async function readOrMakeSecrets(file: string): Promise<Secrets> {
  const found = await readFile(file, 'utf8').catch(() => null);
  if (found !== null) return JSON.parse(found) as Secrets;
  const password = () => randomBytes(24).toString('base64url');
  const secrets: Secrets = {
    postgres: password(),
    luoshi_owner: password(),
    luoshi_app: password(),
    luoshi_system: password(),
  };
  // Whole or not at all: a kill in between must not leave half a file.
  await writeFile(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}
