import type { MatterWithStanding } from '@luoshi/ledger';
import type { Light, PaceClass } from '@luoshi/mechanism';
import { type LedgerList, ledgerCsv, ledgerXlsx } from '@luoshi/writer';
import type { Bilingual } from '../problem.ts';
import { type Names, postRef, stageName, unitRef } from '../views/names.ts';
import { targetWords } from '../views/target-words.ts';
import { type ExportedFile, mediaTypes } from './exported-file.ts';

const paceClasses: Readonly<Record<PaceClass, Bilingual>> = {
  done: { zh: '已完成', en: 'Done' },
  ahead: { zh: '超进度', en: 'Ahead' },
  on: { zh: '达进度', en: 'On schedule' },
  behind: { zh: '欠进度', en: 'Behind' },
  other: { zh: '其他', en: 'Other' },
  unpublished: { zh: '未发布', en: 'Unpublished' },
};

const lights: Readonly<Record<Light, Bilingual>> = {
  green: { zh: '绿灯', en: 'Green' },
  yellow: { zh: '黄灯', en: 'Yellow' },
  red: { zh: '红灯', en: 'Red' },
  none: { zh: '—', en: '—' },
};

/** The filtered ledger as a file, every number as the screen shows it. */
export async function mattersFile(
  matters: readonly MatterWithStanding[],
  names: Names,
  options: { place: string; today: string; format: 'xlsx' | 'csv'; language: keyof Bilingual },
): Promise<ExportedFile> {
  const { place, today, format, language } = options;
  const title = language === 'zh' ? `${place}任务台账（${today}）` : `${place}: ledger on ${today}`;
  const list: LedgerList = {
    title,
    language,
    lines: matters.map(({ matter, standing, section, lastReported }, i) => ({
      order: i + 1,
      section: section ?? '',
      title: matter.title,
      target: matter.target ? targetWords(matter.target) : '',
      leadUnit: unitRef(names, matter.leadUnit)?.name ?? '',
      coUnits: matter.coUnits.flatMap((id) => unitRef(names, id)?.name ?? []),
      leader: postRef(names, matter.leader)?.holder ?? '',
      due: matter.due,
      stage: stageName(names, matter.mechanism, matter.stage)[language],
      paceClass: paceClasses[standing.paceClass][language],
      light: { color: standing.light, name: lights[standing.light][language] },
      shareDone: standing.shareDone,
      shareDue: standing.shareDue,
      lastReported,
      reason: standing.reason[language],
    })),
  };
  const bytes = format === 'xlsx' ? await ledgerXlsx(list) : new TextEncoder().encode(ledgerCsv(list));
  return { name: `${title}.${format}`, mediaType: mediaTypes[format], bytes };
}
