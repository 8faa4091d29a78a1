import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { addRows, type BreakdownRow, type Ledger, listPosts, listUnits, saveReport, saveSource } from '@luoshi/ledger';
import { type Reading, read } from '@luoshi/reader';
import { draftRows } from '../reading/draft-rows.ts';
import { version } from '../version.ts';
import type { Scene } from './load-places.ts';
import { planYear } from './plan-task.ts';
import { type PlacesFile, samplesDirectory } from './sample-files.ts';

export interface SampleReport {
  id: string;
  place: string;
  year: number;
  reading: Reading;
  rows: BreakdownRow[];
}

/** Reads every report of the samples with the real reader and saves it with its breakdown table. */
export async function loadReports(ledger: Ledger, scene: Scene, file: PlacesFile): Promise<SampleReport[]> {
  const reports: SampleReport[] = [];
  for (const { place: slug, year, file: path } of file.reports) {
    const place = scene.places.get(slug);
    if (!place) continue;
    const bytes = await readFile(join(samplesDirectory, path));
    const name = basename(path);
    const result = await read(bytes, { name });
    if (!result.ok) throw new Error(result.error.message.zh);
    const reading = result.readings[0];
    if (!reading) throw new Error(`${name} has no reading`);
    reports.push(
      await ledger.asSystem(async (tx) => {
        const source = await saveSource(tx, place.id, {
          name,
          mediaType: reading.source.mediaType,
          encoding: reading.source.encoding,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          bytes,
          text: result.sourceText,
        });
        const saved = await saveReport(tx, place.id, {
          source,
          reading,
          readerVersion: version,
          year,
          importedBy: scene.clerk,
          onConflict: 'ask',
        });
        if (!saved.ok) throw new Error(saved.error.message.zh);
        const office = { units: await listUnits(tx, place.id), posts: await listPosts(tx, place.id) };
        const drafts = draftRows(reading, office);
        const isThisYear = place === scene.county && scene.today.startsWith(String(year));
        const rows = await addRows(tx, place.id, saved.value.id, isThisYear ? planYear(drafts, scene) : drafts);
        return { id: saved.value.id, place: slug, year, reading, rows };
      }),
    );
  }
  return reports;
}
