import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeRoute } from '../app/place-route.ts';

export const indicatorRoutes = [
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/indicators',
    component: lazyRouteComponent(() => import('./indicators-page.tsx'), 'IndicatorsPage'),
  }),
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/indicators/$indicator',
    component: lazyRouteComponent(() => import('./indicator-page.tsx'), 'IndicatorPage'),
  }),
] as const;
