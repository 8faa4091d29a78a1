/** For tests of every package that need a real database (project `db` of vitest.config.ts). */
export { type TestLedger, testLedger } from './test-ledger.ts';
export { HUNDRED, send, TEST_AT, testMatter } from './test-matter.ts';
export { emptyReading, type TestOffice, testOffice, testRow } from './test-office.ts';
