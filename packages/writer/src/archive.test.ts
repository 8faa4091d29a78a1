import { expect, test } from 'vitest';
import { archiveKind } from './archive.ts';
import { docxOf, xlsxOf } from './testing/tables.ts';

const rows = [['序号', '任务', '责任单位']];

test('an archive is what is in it, whatever it is called', async () => {
  expect(await archiveKind(await xlsxOf(rows))).toBe('xlsx');
  expect(await archiveKind(await docxOf(rows))).toBe('docx');
  expect(await archiveKind(new TextEncoder().encode('序号,任务'))).toBe('damaged');
});

test('what unpacks to more than it may is refused before it is opened', async () => {
  const bytes = await xlsxOf([['0'.repeat(30_000)]]);
  expect(bytes.length).toBeLessThan(20_000);
  expect(await archiveKind(bytes, { entries: 4000, bytes: 20_000 })).toBe('zip-bomb');
  expect(await archiveKind(bytes, { entries: 3, bytes: 1_000_000 })).toBe('zip-bomb');
});
