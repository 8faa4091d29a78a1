import type { Actor, GrantRow, PlaceRow, Role } from '@luoshi/ledger';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';
import type { Person } from './sign-in/people.ts';

/**
 * Who may call a route, declared in its `config.access`:
 * `everyone`; `signed-in`; `granted`: any role on the place of the URL; or one of the named roles there.
 */
export type Access = 'everyone' | 'signed-in' | 'granted' | readonly Role[];

/** A signed-in request. */
export interface Caller {
  person: Person;
  /** All its grants, in every place. */
  grants: GrantRow[];
}

/** A signed-in request that is about one place, where the caller has a role. */
export interface Visit {
  place: PlaceRow;
  roles: Role[];
  /** Units it reports for as a unit clerk. */
  units: string[];
  /** For `ledger.asActor`: acts for its first unit when it is a unit clerk. */
  actor: Actor;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    caller: Caller | null;
    visit: Visit | null;
  }
}

/** The caller of a route that is not open to everyone. */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw signInNeeded();
  return request.caller;
}

/** The place of the URL and the caller's roles there. */
export function visitOf(request: FastifyRequest): Visit {
  if (!request.visit) throw notGranted();
  return request.visit;
}

/** What a person may do in a place by its grants; null when there are none. */
export function visit(person: Person, grants: readonly GrantRow[], place: PlaceRow): Visit | null {
  const here = grants.filter((g) => g.place === place.id);
  if (here.length === 0) return null;
  const units = here.flatMap((g) => (g.role === 'unit-clerk' && g.unit ? [g.unit] : []));
  return {
    place,
    roles: [...new Set(here.map((g) => g.role))],
    units,
    actor: { account: person.id, unit: units[0] ?? null },
  };
}

export const signInNeeded = () =>
  new Problem('sign-in-needed', {
    zh: '请先登录；如果刚才已经登录，可能是时间太久，请重新登录。',
    en: 'Sign in first. If you were signed in, the session has ended.',
  });

export const notGranted = () =>
  new Problem('forbidden', {
    zh: '你的账号在这个地方没有相应的角色。需要时请联系系统管理员。',
    en: 'Your account has no such role in this place. Ask the administrator if you need it.',
  });

export const noSuchPlace = (slug: string) =>
  new Problem('not-found', { zh: `没有“${slug}”这个地方。`, en: `There is no place “${slug}”.` });

/** Who acts on a matter: a clerk of several units acts for the one that is responsible for it. */
export function actorFor(visit: Visit, matter: { leadUnit: string | null; coUnits: string[] }): Actor {
  const unit = visit.units.find((u) => u === matter.leadUnit) ?? visit.units.find((u) => matter.coUnits.includes(u));
  return { ...visit.actor, unit: unit ?? visit.actor.unit };
}
