/**
 * What was promised and done: PostgreSQL. The only package that speaks SQL.
 *
 * Start a database (`startEmbedded`) or point to one, open the ledger, and call its functions inside a transaction:
 *
 *     const ledger = await openLedger({ embedded: await startEmbedded(dataDir, console.log, { owner: true }) });
 *     const units = await ledger.asActor({ account, unit: null }, place.id, (tx) => listUnits(tx, place.id));
 */
export { accountNames, saveAccount } from './accounts.ts';
export { type Append, type Appended, appendAll, runCommand } from './append.ts';
export { attachmentBytes, attachmentRefs, type NewAttachment, saveAttachment } from './attachments.ts';
export { addRows, assignRows, changeRow, listRows, mergeRows, rejectRows, restoreRows, splitRow } from './breakdown.ts';
export type { Connections } from './connections.ts';
export type * from './contract.ts';
export { dashboardCounts, dashboardYear } from './dashboard.ts';
export { closeDay, listDayRoots, openDays } from './day-roots.ts';
export { type Embedded, type StartOptions, startEmbedded } from './embedded/embedded.ts';
export { addFactCorrection, correctedSources, listFactCorrections } from './fact-corrections.ts';
export { LedgerFailure } from './failure.ts';
export { addGrants, grantsIn, grantsOf, removeGrants } from './grants.ts';
export { entryHash, merkleRoot } from './hash.ts';
export { createImport, getImport, importBytes, updateImport } from './imports.ts';
export { addObservation, getIndicator, listIndicators, saveIndicators, saveTarget } from './indicators.ts';
export { type Ledger, type OpenOptions, openLedger, type Tx } from './ledger.ts';
export { entriesOf, getMatter, listMatters, matterCounts, mattersForExport } from './matters.ts';
export { dropOfficeTable, officeTable, saveOfficeTable } from './office-table.ts';
export { personalFields } from './personal.ts';
export { createPlace, instantOf, listPlaces, listPublicPlaces, placeBySlug, todayOf } from './places.ts';
export { changePost, createPost, endPost, listPosts, savePosts } from './posts.ts';
export { type PublicData, type PublicTask, publicPage } from './public-page.ts';
export { type PublishRequest, publishRows } from './publish.ts';
export { currentReport, getReport, listReports, reportSource, saveReport, saveSource } from './reports.ts';
export { readRules } from './rules.ts';
export { refreshStandings } from './standing.ts';
export { changeUnit, createUnit, endUnit, listUnits, saveUnits } from './units.ts';
export { verify } from './verify.ts';
