/** `{ '../reports/en.json': words }` → `{ reports: words }`: the folder's name is the namespace. */
export function byArea<T>(files: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(files).map(([path, words]) => [path.split('/')[1] as string, words]));
}
