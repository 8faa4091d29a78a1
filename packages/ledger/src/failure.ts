import type { LedgerError, LedgerErrorCode, Result } from './contract.ts';

/** Thrown where row-level security refuses, or what a caller took for granted is not there; all else is a `Result`. */
export class LedgerFailure extends Error {
  readonly error: LedgerError;

  constructor(error: LedgerError, options?: ErrorOptions) {
    super(error.message.en, options);
    this.name = 'LedgerFailure';
    this.error = error;
  }
}

export function fail(
  code: LedgerErrorCode,
  zh: string,
  en: string,
  more: Pick<LedgerError, 'current' | 'at'> = {},
): { ok: false; error: LedgerError } {
  return { ok: false, error: { code, message: { zh, en }, ...more } };
}

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}
