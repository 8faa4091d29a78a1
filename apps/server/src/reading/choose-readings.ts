import type { Reading } from '@luoshi/reader';
import type { Bilingual } from '../problem.ts';

export interface Warning {
  code: string;
  message: Bilingual;
}

/** Which of a file's readings are this place's, and what the clerk should know about the rest. */
export function chooseReadings(
  readings: readonly Reading[],
  placeName: string,
): { chosen: Reading[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const reports = readings.filter((r) => r.kind === 'report');
  const candidates = reports.length > 0 ? reports : readings;
  const own = candidates.filter((r) => r.place?.name === placeName);
  const inReach = own.length > 0 ? own : candidates;

  // One report a year: of several with one year, the fullest.
  const byYear = new Map<number | null, Reading>();
  for (const reading of inReach) {
    const other = byYear.get(reading.year);
    if (!other || reading.commitments.length > other.commitments.length) byYear.set(reading.year, reading);
  }
  const chosen = [...byYear.values()];

  const left = readings.filter((r) => !chosen.includes(r));
  if (left.length > 0) {
    const titles = left.map((r) => r.title ?? r.source.name);
    warnings.push({
      code: 'items-left-out',
      message: {
        zh: `同一文件里还有 ${left.length} 篇其他内容，没有导入：${titles.join('、')}。需要时请单独导入。`,
        en: `The file has ${left.length} other items, which were left out: ${titles.join(', ')}. Import them by themselves if needed.`,
      },
    });
  }
  for (const reading of chosen) warnings.push(...warningsOf(reading, placeName));
  return { chosen, warnings };
}

function warningsOf(reading: Reading, placeName: string): Warning[] {
  const warnings: Warning[] = [];
  const warn = (code: string, zh: string, en: string) => warnings.push({ code, message: { zh, en } });
  if (reading.place && reading.place.name !== placeName) {
    warn(
      'place-differs',
      `文中是“${reading.place.name}”的材料，当前是“${placeName}”。如果传错了，请换文件重新导入。`,
      `The text is about “${reading.place.name}”, this place is “${placeName}”. If it is the wrong file, import another.`,
    );
  }
  if (reading.commitments.length === 0) {
    warn(
      'no-plan',
      '没有找到工作安排部分，因此没有可分解的任务。请确认上传的是完整的政府工作报告，而不是摘要或解读。',
      'No plan part was found, so there is nothing to break down. Check that this is the whole report, not a summary.',
    );
  }
  if (reading.truncated.head) {
    warn(
      'head-missing',
      '开头似乎缺失，请与原件核对。',
      'The beginning seems to be missing. Compare with the original.',
    );
  }
  if (reading.truncated.tail) {
    warn('tail-missing', '结尾似乎缺失，请与原件核对。', 'The end seems to be missing. Compare with the original.');
  }
  const lost = reading.damage.filter((d) => !d.certain).length;
  if (lost > 0) {
    warn(
      'damage',
      `有 ${lost} 处文字损坏、未能确定修复，已在报告页标出，请人工核对。`,
      `${lost} damaged places could not be repaired for certain. They are marked on the report page.`,
    );
  }
  return warnings;
}
