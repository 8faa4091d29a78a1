import type { Quantity } from '../quantities/quantity.ts';
import type { Bound, Fact, Measure } from '../reading.ts';
import type { After } from './after.ts';
import type { Before } from './before.ts';
import type { Piece } from './pieces.ts';

/** A fact in the making: its words taken apart, its fields filled by one rule after the other. */
export interface Draft {
  piece: Piece;
  quantity: Quantity;
  before: Before;
  after: After;
  measure: Measure;
  sign: 1 | -1;
  bound: Bound;
  subject: string;
  /** The thing itself, without what is done to it: 老旧小区 of 老旧小区改造. Others lean on it. */
  noun: string;
  /** For the last of a list that was given a name (三大主导产业): what a share said afterwards is the share of. */
  together?: string;
  /** The verb that governs it, its own or that of the list it stands in. */
  verb: string;
  stated: Set<Fact['stated'][number]>;
  why: string[];
}
