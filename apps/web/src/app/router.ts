import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { accountRoutes } from '../accounts/routes.ts';
import { breakdownRoutes } from '../breakdown/routes.ts';
import { dashboardRoutes } from '../dashboard/routes.ts';
import { indicatorRoutes } from '../indicators/routes.ts';
import { matterRoutes } from '../matters/routes.ts';
import { reportRoutes } from '../reports/routes.ts';
import { signInRoute } from '../session/routes.ts';
import { homePlace, sessionQuery } from '../session/session.ts';
import { unitRoutes } from '../units/routes.ts';
import { placeRoute, rootRoute } from './place-route.ts';
import { queryClient } from './query-client.ts';

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async () => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    const place = session && homePlace(session);
    if (!place) throw redirect({ to: '/sign-in' });
    throw redirect({ to: '/places/$place/dashboard', params: { place: place.slug } });
  },
});

const placeHomeRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/places/$place/dashboard', params });
  },
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  placeRoute.addChildren([
    placeHomeRoute,
    ...dashboardRoutes,
    ...matterRoutes,
    ...reportRoutes,
    ...breakdownRoutes,
    ...indicatorRoutes,
    ...unitRoutes,
    ...accountRoutes,
  ]),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
