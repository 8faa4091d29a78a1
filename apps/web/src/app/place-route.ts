import { createRootRoute, createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../session/session.ts';
import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { queryClient } from './query-client.ts';

export const rootRoute = createRootRoute({ errorComponent: ErrorPage, notFoundComponent: NotFoundPage });

/**
 * Everything of one place lies under it, as in the API. Who is not signed in is sent to the sign-in page and comes
 * back to the address they asked for.
 */
export const placeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/places/$place',
  beforeLoad: async ({ params, location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { to: location.href } });
    const place = session.places.find((one) => one.slug === params.place);
    if (!place) throw notFound();
    return { session, place };
  },
  component: lazyRouteComponent(() => import('./place-layout.tsx'), 'PlaceLayout'),
});
