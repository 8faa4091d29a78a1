import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeRoute } from '../app/place-route.ts';

export const dashboardRoutes = [
  createRoute({
    getParentRoute: () => placeRoute,
    path: '/dashboard',
    /** `view`: a unit's clerk looks at the whole place; left out, at the unit's own work. */
    validateSearch: ({ view }: Record<string, unknown>): { view?: 'unit' | 'place' } =>
      view === 'place' || view === 'unit' ? { view } : {},
    component: lazyRouteComponent(() => import('./dashboard-page.tsx'), 'DashboardPage'),
  }),
] as const;
