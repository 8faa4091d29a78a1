import type { FactCorrection, ImportRow, ReportRow } from '@luoshi/ledger';
import type { Reading } from '@luoshi/reader';

export const reportSummary = (report: ReportRow, accounts: ReadonlyMap<string, string>) => ({
  id: report.id,
  year: report.year,
  version: report.version,
  current: report.current,
  title: report.title,
  kind: report.kind,
  delivered: report.delivered,
  session: report.session,
  speaker: report.speaker,
  importedAt: new Date(report.importedAt).toISOString(),
  importedBy: accounts.get(report.importedBy) ?? report.importedBy,
  counts: report.counts,
  truncated: report.truncated,
});

export const correctionView = (correction: FactCorrection) => ({
  ...correction,
  madeAt: new Date(correction.madeAt).toISOString(),
});

export const importView = ({ id, name, status, step, progress, reports, problem, warnings, conflict }: ImportRow) => ({
  id,
  name,
  status,
  step,
  progress,
  reports,
  problem,
  warnings,
  conflict,
});

/** What differs between two readings: promises that appear or vanish, and figures of the same subject that changed. */
export function comparison(left: Reading, right: Reading) {
  const words = (text: string) => text.replace(/[^\p{L}\p{N}.%]/gu, '');
  const texts = (reading: Reading) => new Map(reading.commitments.map((c) => [words(c.text), c.text]));
  const before = texts(left);
  const after = texts(right);
  const figures = (reading: Reading) => {
    const byKey = new Map<string, string[]>();
    for (const fact of reading.facts) {
      const key = [fact.subject, fact.measure, fact.modality, fact.period ?? ''].join('|');
      byKey.set(key, [...(byKey.get(key) ?? []), fact.text]);
    }
    return byKey;
  };
  const old = figures(left);
  const changedFacts = [...figures(right)].flatMap(([key, now]) => {
    const was = old.get(key);
    if (!was || was.join('、') === now.join('、')) return [];
    return [{ subject: key.split('|')[0] ?? '', left: was.join('、'), right: now.join('、') }];
  });
  return {
    added: [...after].filter(([key]) => !before.has(key)).map(([, text]) => text),
    removed: [...before].filter(([key]) => !after.has(key)).map(([, text]) => text),
    changedFacts,
  };
}
