import type { Ledger } from '@luoshi/ledger';
import type { People } from '../sign-in/people.ts';
import { loadFigures } from './load-figures.ts';
import { loadPlaces } from './load-places.ts';
import { loadReports } from './load-reports.ts';
import { publishYear } from './publish-year.ts';
import { replayYear } from './replay-year.ts';
import { readObservations, readPlaces } from './sample-files.ts';

/** Password of every demo account; printed at the start and refused on any address but the loopback. */
export const demoPassword = 'luoshi-demo';

/**
 * Fills an empty ledger with the fictional 澜江市, 青澜县 and 石桥镇: places and people, their reports read by the real
 * reader, the tasks of 2026 published and dispatched from February to August, and what the sources have published.
 */
export async function loadSamples(ledger: Ledger, people: People, say: (detail: string) => void): Promise<void> {
  const file = await readPlaces();
  say('地方、单位和账号 / places, units, accounts');
  const scene = await loadPlaces(ledger, people, file, demoPassword);
  say('识读报告 / reading the reports');
  const reports = await loadReports(ledger, scene, file);
  say('发布的数据 / published figures');
  await loadFigures(ledger, scene, await readObservations());
  say('发布任务 / publishing the tasks');
  const tasks = await publishYear(ledger, scene, reports);
  say('二月至八月的调度 / dispatch from February to August');
  await replayYear(ledger, scene, tasks);
}
