import { defineConfig } from 'vitest/config';

const outside = ['**/node_modules/**', '**/dist/**', 'data/**'];

/** Four projects by cost, so that `npm test` can say what each took: unit, property, db (real PostgreSQL), browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,scripts,samples}/**/*.test.ts'],
          exclude: [...outside, '**/*.{db,prop}.test.ts'],
          testTimeout: 10_000,
        },
      },
      {
        test: {
          name: 'property',
          include: ['{packages,apps,scripts,samples}/**/*.prop.test.ts'],
          exclude: outside,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['{packages,apps}/**/*.db.test.ts'],
          exclude: outside,
          globalSetup: ['packages/ledger/src/testing/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.e2e.ts'],
          exclude: outside,
          globalSetup: ['e2e/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
