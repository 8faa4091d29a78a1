/** A function that computes its value at the first call and keeps it: vocabulary files are read once a process. */
export function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
