import type { EntryView } from '../api/types.ts';

/** Entries that one act made: a month's report is a figure, words and perhaps a move, all by one person at one time. */
export interface Round {
  at: string;
  by: string;
  entries: EntryView[];
}

/** The acts of a matter, the newest first; within one, entries as they were written. */
export function roundsOf(entries: readonly EntryView[]): Round[] {
  const rounds: Round[] = [];
  for (const entry of entries) {
    const last = rounds[rounds.length - 1];
    if (last && last.at === entry.at && last.entries[0]?.actor.id === entry.actor.id) last.entries.push(entry);
    else {
      const by = [entry.unit?.name, entry.actor.name].filter(Boolean).join(' · ');
      rounds.push({ at: entry.at, by, entries: [entry] });
    }
  }
  return rounds.reverse();
}
