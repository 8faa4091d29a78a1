import { accountNames, entriesOf, getMatter, getReport, todayOf } from '@luoshi/ledger';
import type { Reading } from '@luoshi/reader';
import type { Visit } from '../../access.ts';
import { noSuchMatter } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { matterDetail } from '../../views/matter.ts';
import { namesIn } from '../../views/names.ts';

/** The page of a matter, as GET answers it and as every command does. */
export async function loadMatter({ ledger, now }: Services, visit: Visit, id: string) {
  const { place, actor } = visit;
  const at = now();
  return ledger.asActor(actor, place.id, async (tx) => {
    const found = await getMatter(tx, place.id, id);
    if (!found) throw noSuchMatter();
    const entries = await entriesOf(tx, place.id, id);
    const source = found.matter.source;
    const stands = source ? await getReport(tx, place.id, source.report) : null;
    return matterDetail({
      found,
      entries,
      names: await namesIn(tx, place.id),
      accounts: await accountNames(tx, [...new Set(entries.map((e) => e.actor))]),
      report: stands && {
        id: stands.report.id,
        title: stands.report.title,
        year: stands.report.year,
        reading: stands.reading as Reading,
      },
      visit,
      today: todayOf(place, at),
      at: at.toISOString(),
    });
  });
}
