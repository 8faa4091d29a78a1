import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Job } from './pool.ts';

const readable = /\.(?:txt|html?|xhtml|mht|md|markdown|docx?|wps|pdf|zip)$/i;

/** The reports in files and folders, folders with all they hold, in the order of their names. Throws as `fs` does. */
export function filesIn(paths: readonly string[]): Job[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return { file: basename(path), path };
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && readable.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((found) => ({ file: relative(path, found).split(sep).join('/'), path: found }));
  });
}
