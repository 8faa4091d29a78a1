import type { FastifyInstance } from 'fastify';
import { auth } from './auth.ts';
import { health } from './health.ts';
import { accounts } from './places/accounts.ts';
import { attachments } from './places/attachments.ts';
import { breakdown } from './places/breakdown.ts';
import { breakdownTable } from './places/breakdown-table.ts';
import { corrections } from './places/corrections.ts';
import { dashboard } from './places/dashboard.ts';
import { imports } from './places/imports.ts';
import { indicators } from './places/indicators.ts';
import { matters } from './places/matters.ts';
import { place } from './places/place.ts';
import { posts } from './places/posts.ts';
import { reports } from './places/reports.ts';
import { units } from './places/units.ts';
import { unstatedTargets } from './places/unstated-targets.ts';
import { publicPlaces } from './public/places.ts';

/** Every route of the API. The folders follow the URLs; a file is schema and handler. */
export async function routes(app: FastifyInstance) {
  for (const route of [
    health,
    auth,
    publicPlaces,
    place,
    units,
    posts,
    imports,
    reports,
    corrections,
    unstatedTargets,
    breakdown,
    breakdownTable,
    matters,
    attachments,
    dashboard,
    indicators,
    accounts,
  ]) {
    await app.register(route);
  }
}
