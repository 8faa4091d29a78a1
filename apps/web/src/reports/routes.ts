import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeRoute } from '../app/place-route.ts';
import { queryClient } from '../app/query-client.ts';
import { reportQuery, reportsQuery } from './queries.ts';

/** The data is asked for while the page's code is on its way, or as soon as the pointer is on a link to it. */
export const reportRoutes = [
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/reports',
    loader: ({ params }) => void queryClient.prefetchQuery(reportsQuery(params.place)),
    component: lazyRouteComponent(() => import('./reports-page.tsx'), 'ReportsPage'),
  }),
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/reports/import',
    component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/reports/$report',
    /** `at`: the id of a fact, commitment, project or term to open the page at. */
    validateSearch: (search: Record<string, unknown>): { at?: string } =>
      typeof search.at === 'string' ? { at: search.at } : {},
    loader: ({ params }) => void queryClient.prefetchQuery(reportQuery(params.place, params.report)),
    component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/reports/$report/compare/$other',
    component: lazyRouteComponent(() => import('./compare-page.tsx'), 'ComparePage'),
  }),
] as const;
