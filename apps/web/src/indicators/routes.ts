import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeRoute } from '../app/place-route.ts';

export const indicatorRoutes = [
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/indicators',
    component: lazyRouteComponent(() => import('./indicators-page.tsx'), 'IndicatorsPage'),
  }),
] as const;
