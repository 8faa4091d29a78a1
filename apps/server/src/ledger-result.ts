import type { LedgerError, Result } from '@luoshi/ledger';
import { Problem, type ProblemExtras } from './problem.ts';

/**
 * The value of a ledger's answer, or the problem thrown. Call it outside `asActor`, after the transaction.
 * `current` turns what stands in the ledger into what the API shows.
 */
export function unwrap<T>(result: Result<T>, current: (stands: unknown) => unknown = (stands) => stands): T {
  if (result.ok) return result.value;
  throw problemOf(result.error, current);
}

export function problemOf(error: LedgerError, current: (stands: unknown) => unknown = (stands) => stands): Problem {
  const extras: ProblemExtras = {};
  if (error.at !== undefined) extras.errors = [{ at: error.at, message: error.message }];
  if (error.current !== undefined) extras.current = current(error.current);
  return new Problem(error.code, error.message, extras);
}
