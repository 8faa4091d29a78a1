import {
  addRows,
  getImport,
  importBytes,
  type Ledger,
  type LedgerError,
  listPosts,
  listUnits,
  type PlaceRow,
  type ReportRow,
  type Result,
  saveReport,
  saveSource,
  type Tx,
  updateImport,
} from '@luoshi/ledger';
import type { ReadResult, ReadSource, ReadStep, Source } from '@luoshi/reader';
import type { Bilingual } from '../problem.ts';
import { version } from '../version.ts';
import { chooseReadings } from './choose-readings.ts';
import { draftRows } from './draft-rows.ts';
import { readInThread } from './read-in-thread.ts';

/** Steps that take long enough to be seen, with how far the bar is when they begin. */
const progressAt: Readonly<Record<ReadStep, number>> = {
  decode: 5,
  repair: 12,
  trim: 18,
  divide: 22,
  outline: 26,
  sentences: 32,
  quantities: 38,
  facts: 48,
  commitments: 66,
  projects: 76,
  terms: 82,
  link: 86,
};

/** Reads a file that was handed in and saves what is in it: all of it in one transaction, or nothing. */
export async function importReport(ledger: Ledger, place: PlaceRow, id: string): Promise<void> {
  const { job, bytes } = await ledger.asSystem(async (tx) => ({
    job: await getImport(tx, place.id, id),
    bytes: await importBytes(tx, place.id, id),
  }));
  if (!job || !bytes || job.status === 'done') return;

  const set = (changes: Parameters<typeof updateImport>[3]) =>
    ledger.asSystem((tx) => updateImport(tx, place.id, id, changes));
  const fail = (code: string, message: Bilingual) => set({ status: 'failed', step: null, problem: { code, message } });

  await set({ status: 'reading', step: 'decode', progress: progressAt.decode });
  let result: ReadResult;
  try {
    // Progress is written one after the other, so that the bar never goes back.
    let writing: Promise<unknown> = Promise.resolve();
    result = await readInThread({ name: job.name, mediaType: job.mediaType, bytes }, (step) => {
      writing = writing.then(() => set({ step, progress: progressAt[step] })).catch(() => {});
    });
    await writing;
  } catch {
    await fail('unreadable', {
      zh: `“${job.name}”识读中断，没有保存任何内容。请另存为 docx 或 txt 后重新导入。`,
      en: `Reading “${job.name}” broke off and nothing was saved. Save it as docx or txt and import it again.`,
    });
    return;
  }
  if (!result.ok) return fail(result.error.code, result.error.message);
  const { readings, sources, skipped } = result;

  const { chosen, warnings } = chooseReadings(readings, place.name);
  warnings.push(...skipped.map(({ code, message }) => ({ code, message })));
  if (chosen.length === 0) {
    return fail('empty', {
      zh: `“${job.name}”里没有可以识读的正文。请确认文件内容后重新导入。`,
      en: `There is no readable text in “${job.name}”. Check the file and import it again.`,
    });
  }

  await set({ step: 'save', progress: 92 });
  const saved = await ledger.asSystem(async (tx): Promise<Result<ReportRow[]>> => {
    const saved = new Map<string, string>();
    const reports: ReportRow[] = [];
    for (const reading of chosen) {
      const source = saved.get(reading.source.name) ?? (await saveSourceOf(tx, place.id, reading.source, sources));
      saved.set(reading.source.name, source);
      const report = await saveReport(tx, place.id, {
        source,
        reading,
        readerVersion: version,
        ...(job.year !== null && reading.year === null && { year: job.year }),
        importedBy: job.createdBy,
        onConflict: job.onConflict,
      });
      if (!report.ok) return report;
      await addDraftRows(tx, place.id, report.value.id, reading);
      reports.push(report.value);
    }
    return { ok: true, value: reports };
  });

  if (saved.ok) {
    const reports = saved.value.map(({ id: report, year, title }) => ({ id: report, year, title }));
    return set({ status: 'done', step: null, progress: 100, reports, warnings });
  }
  return refused(saved.error, set, fail);
}

/** Keeps the file a reading comes from: the one handed in, or one out of an archive. */
async function saveSourceOf(tx: Tx, place: string, source: Source, sources: readonly ReadSource[]): Promise<string> {
  const { name, mediaType, encoding, sha256 } = source;
  const file = sources.find((s) => s.name === name);
  if (!file) throw new Error(`no source for a reading of ${name}`);
  return saveSource(tx, place, { name, mediaType, encoding, sha256, bytes: file.bytes, text: file.text });
}

/** The breakdown table a report starts with. */
export async function addDraftRows(tx: Tx, place: string, report: string, reading: Parameters<typeof draftRows>[0]) {
  const office = { units: await listUnits(tx, place), posts: await listPosts(tx, place) };
  return addRows(tx, place, report, draftRows(reading, office));
}

async function refused(
  error: LedgerError,
  set: (changes: Parameters<typeof updateImport>[3]) => Promise<void>,
  fail: (code: string, message: Bilingual) => Promise<void>,
): Promise<void> {
  if (error.code === 'already-there') {
    const standing = error.current as ReportRow;
    return set({
      status: 'conflict',
      step: null,
      conflict: { report: standing.id, year: standing.year },
      problem: {
        code: 'already-there',
        message: {
          zh: `${standing.year} 年的报告已经导入（${standing.title}）。可以作为新版本导入，或与现有的比较。`,
          en: `A report of ${standing.year} is already there (${standing.title}). Import this one as a new version, or compare.`,
        },
      },
    });
  }
  if (error.code === 'invalid') {
    return fail('no-year', {
      zh: '看不出这是哪一年的报告。请填写年份后重新导入。',
      en: 'The text does not say which year it is for. Give the year and import it again.',
    });
  }
  return fail(error.code, error.message);
}
