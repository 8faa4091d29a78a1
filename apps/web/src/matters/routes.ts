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
    component: lazyRouteComponent(() => import('./matter-page.tsx'), 'MatterPage'),
  }),
] as const;
