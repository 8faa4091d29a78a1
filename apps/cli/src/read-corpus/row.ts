import type { Reading } from '@luoshi/reader';

/**
 * A fact of a corpus: one row, for analysis. Names and codes are those of a reading's JSON, so that a row can be traced
 * to it; `item` counts the readings of one file from 1.
 */
export const columns = [
  { name: 'file', type: 'STRING' },
  { name: 'item', type: 'INT32' },
  { name: 'place_code', type: 'STRING' },
  { name: 'place', type: 'STRING' },
  { name: 'year', type: 'INT32' },
  { name: 'role', type: 'STRING' },
  { name: 'subject', type: 'STRING' },
  { name: 'value', type: 'DOUBLE' },
  { name: 'unit', type: 'STRING' },
  { name: 'sign', type: 'INT32' },
  { name: 'measure', type: 'STRING' },
  { name: 'bound', type: 'STRING' },
  { name: 'modality', type: 'STRING' },
  { name: 'period', type: 'STRING' },
  { name: 'about', type: 'STRING' },
  { name: 'relation', type: 'STRING' },
  { name: 'indicator', type: 'STRING' },
  { name: 'text', type: 'STRING' },
  { name: 'at', type: 'INT32' },
  { name: 'confidence', type: 'DOUBLE' },
] as const;

export type Cell = string | number | null;

/** The rows of one file, cells in the order of `columns`. */
export function rowsOf(file: string, readings: readonly Reading[]): Cell[][] {
  return readings.flatMap((reading, i) => {
    const roleOf = new Map(reading.outline.map((section) => [section.id, section.role]));
    return reading.facts.map((fact): Cell[] => [
      file,
      i + 1,
      reading.place?.code ?? null,
      reading.place?.name ?? null,
      reading.year,
      roleOf.get(fact.section) ?? null,
      fact.subject,
      fact.value,
      fact.unit,
      fact.sign ?? 1,
      fact.measure,
      fact.bound,
      fact.modality,
      fact.period,
      fact.place ?? null,
      fact.relation?.kind ?? null,
      fact.indicator ?? null,
      fact.text,
      fact.at,
      fact.confidence,
    ]);
  });
}
