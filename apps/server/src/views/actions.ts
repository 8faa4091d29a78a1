import { type Command, decide, type Matter, type Mechanism } from '@luoshi/mechanism';
import type { Visit } from '../access.ts';
import type { Bilingual } from '../problem.ts';

export interface Action {
  command: string;
  to?: string;
  label: Bilingual;
  blockedBy: Bilingual | null;
}

/**
 * What the caller may do with a matter now. The kernel's own `decide` is asked, so that a button never promises what
 * the ledger would refuse; a shut gate is shown with its reason, what the role may not do is not shown.
 */
export function actionsOf(
  matter: Matter,
  mechanism: Mechanism,
  { visit, today, at }: { visit: Visit; today: string; at: string },
): Action[] {
  const unit = visit.units.find((u) => u === matter.leadUnit || matter.coUnits.includes(u)) ?? visit.actor.unit;
  const context = { mechanism, actor: visit.actor.account, unit, roles: visit.roles, today, at };
  const ask = (command: Command, label: Bilingual, to?: string): Action[] => {
    const decision = decide(matter, command, context);
    if (!decision.ok && decision.error.code === 'forbidden') return [];
    const blockedBy = decision.ok || decision.error.code === 'needs-reason' ? null : decision.error.message;
    return [{ command: command.command, label, blockedBy, ...(to !== undefined && { to }) }];
  };

  const current = mechanism.stages.find((s) => s.id === matter.stage);
  const moves = (current?.to ?? []).flatMap((to) => {
    const name = mechanism.stages.find((s) => s.id === to)?.name ?? { zh: to, en: to };
    return ask({ command: 'move', to, reason: '·' }, { zh: `转为“${name.zh}”`, en: `Move to “${name.en}”` }, to);
  });
  const standing = matter.reports.at(-1)?.entry ?? Object.values(matter.measurements).flatMap(Object.values)[0]?.entry;
  return [
    // What published figures judge is asked of nobody.
    ...(mechanism.primitive === 'indicator-set'
      ? []
      : ask({ command: 'report', period: today.slice(0, 7), text: '·' }, { zh: '填报进展', en: 'Report progress' })),
    ...moves,
    ...ask(
      { command: 'amend', reason: '·', changes: { title: `${matter.title}·` } },
      { zh: '调整任务', en: 'Change the task' },
    ),
    ...(standing
      ? ask({ command: 'correct', entry: standing, reason: '·' }, { zh: '更正记录', en: 'Correct an entry' })
      : []),
  ];
}
