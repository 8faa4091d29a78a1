/** Decimals: decimal.js behind one small file. */
import { Decimal as DecimalJs } from 'decimal.js';

// Enough digits that no quotient of two amounts in yuan loses a digit that any screen shows.
const Exact = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

/** A number to calculate with. Made from decimal strings, never from a float. */
export type Exact = DecimalJs;

/** `exact('12.50').plus(exact('0.5'))`; throws on what is no decimal. */
export function exact(value: string | number | DecimalJs): DecimalJs {
  return new Exact(value);
}

/**
 * The one rounding of Luoshi, for screen, export and bulletin: half away from zero, and always `places` digits.
 * Round last: a difference of two shares is the difference of the unrounded ones.
 * @example round('2.345', 2) // '2.35'
 * @example round('-0.005', 2) // '-0.01'
 */
export function round(value: string | DecimalJs, places: number): string {
  const rounded = exact(value).toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP);
  return (rounded.isZero() ? exact(0) : rounded).toFixed(places);
}

/**
 * Rounded as `round` does, without zeros that say nothing: what a sentence shows.
 * @example brief('62.00', 1) // '62'
 */
export function brief(value: string | DecimalJs, places: number): string {
  return exact(round(value, places)).toFixed();
}

export function isExact(value: unknown): value is DecimalJs {
  return DecimalJs.isDecimal(value);
}
