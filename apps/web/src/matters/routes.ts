import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeRoute } from '../app/place-route.ts';
import { matterSearch } from './search.ts';

export const matterRoutes = [
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/matters',
    validateSearch: matterSearch,
    component: lazyRouteComponent(() => import('./matters-page.tsx'), 'MattersPage'),
  }),
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/matters/$matter',
    /** `report`: open the form for a month's progress at once. */
    validateSearch: ({ report }: Record<string, unknown>): { report?: true } =>
      report === true || report === 'true' ? { report: true } : {},
    component: lazyRouteComponent(() => import('./matter-page.tsx'), 'MatterPage'),
  }),
] as const;
