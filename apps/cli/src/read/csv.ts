import type { Reading } from '@luoshi/reader';
import { stringify } from 'csv-stringify/sync';
import { measures, modalities, roles } from './labels.ts';

const columns = [
  '文件',
  '地区',
  '年度',
  '部分',
  '指标或事项',
  '数值',
  '单位',
  '方向',
  '口径',
  '界限',
  '性质',
  '所属期',
  '所涉地区',
  '指标编号',
  '原文',
  '原文位置',
  '可信度',
];

/** Facts, one a row, for a spreadsheet: UTF-8 with a byte-order mark, cells that look like formulas made harmless. */
export function factsCsv(readings: readonly Reading[]): string {
  const rows = readings.flatMap((reading) => {
    const roleOf = new Map(reading.outline.map((section) => [section.id, section.role]));
    return reading.facts.map((fact) => [
      reading.source.name,
      reading.place?.name ?? '',
      reading.year ?? '',
      roles[roleOf.get(fact.section) ?? 'other'],
      fact.subject,
      fact.value ?? '',
      fact.unit,
      fact.sign === -1 ? '下降' : '',
      measures[fact.measure],
      fact.bound,
      modalities[fact.modality],
      fact.period ?? '',
      fact.place ?? '',
      fact.indicator ?? '',
      fact.text,
      fact.at,
      fact.confidence,
    ]);
  });
  return stringify([columns, ...rows], { bom: true, escape_formulas: true });
}
