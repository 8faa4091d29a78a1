import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeRoute } from '../app/place-route.ts';
import { queryClient } from '../app/query-client.ts';
import { breakdownQuery } from './queries.ts';

export const breakdownRoutes = [
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/reports/$report/breakdown',
    loader: ({ params }) => void queryClient.prefetchQuery(breakdownQuery(params.place, params.report)),
    component: lazyRouteComponent(() => import('./breakdown-page.tsx'), 'BreakdownPage'),
  }),
] as const;
