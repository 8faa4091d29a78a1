/** What people type for a number: thousands' commas, full-width digits, spaces. @example plainNumber('１,２００ ') // '1200' */
export function plainNumber(typed: string | undefined): string {
  return (typed ?? '').normalize('NFKC').replace(/[,\s]/g, '');
}

export function isNumber(plain: string): boolean {
  return /^-?\d{1,20}(\.\d{1,10})?$/.test(plain);
}

/** A doubt about a cumulative figure that is worth a word, never a refusal. */
export type Doubt = 'less' | 'much' | null;

/**
 * @param last what was reported before, if anything was
 * @param target the target's number; a figure ten times as large is most likely in another unit
 */
export function doubtOf(plain: string, last: string | null, target: string | null): Doubt {
  const value = Number(plain);
  if (target !== null && Number(target) > 0 && value > 10 * Number(target)) return 'much';
  return last !== null && value < Number(last) ? 'less' : null;
}
