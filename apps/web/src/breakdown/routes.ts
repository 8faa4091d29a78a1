import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeRoute } from '../app/place-route.ts';

export const breakdownRoutes = [
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/reports/$report/breakdown',
    component: lazyRouteComponent(() => import('./breakdown-page.tsx'), 'BreakdownPage'),
  }),
] as const;
