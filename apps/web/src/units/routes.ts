import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeRoute } from '../app/place-route.ts';

export const unitRoutes = [
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/units',
    component: lazyRouteComponent(() => import('./units-page.tsx'), 'UnitsPage'),
  }),
] as const;
