import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/place-route.ts';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  /** `to`: the address to come back to, inside this app. */
  validateSearch: (search: Record<string, unknown>): { to?: string } => {
    const to = search.to;
    return typeof to === 'string' && /^\/(?!\/)/.test(to) ? { to } : {};
  },
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
});
