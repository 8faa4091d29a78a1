import { closeDay, type Ledger, openDays, type PlaceRow, refreshStandings, todayOf } from '@luoshi/ledger';

/** At 00:10 of a place: judges its matters by the new day and closes the days that are over. Safe to do again. */
export async function startDay(ledger: Ledger, place: PlaceRow, now: Date): Promise<void> {
  const today = todayOf(place, now);
  await ledger.asSystem((tx) => refreshStandings(tx, place, today));
  const over = await ledger.asSystem((tx) => openDays(tx, place.id, today));
  for (const day of over) await ledger.asSystem((tx) => closeDay(tx, place, day));
}
