/** Gates 关口: what must hold before a stage is entered. */
import type { DecisionContext, DecisionError } from './command.ts';
import { exact } from './decimal.ts';
import type { Matter } from './matter.ts';
import type { Mechanism, Stage } from './mechanism.ts';
import { progressOf } from './progress.ts';
import { evaluate, isRule, type RuleScope, readRule } from './rule.ts';

/** What a gate's rule may name. */
export const GATE_VARIABLES = [
  'attachments',
  'share_done',
  'target_met',
  'by_doer',
  'by_lead_unit',
  'has_lead',
] as const;

/** Why the gate of a stage is shut for this actor; null when it is open. A gate whose rule is unknown stays shut. */
export function gateError(matter: Matter, to: Stage, context: DecisionContext, reason?: string): DecisionError | null {
  const { gate } = to;
  if (gate === null) return null;
  if (gate.by !== null && !gate.by.some((role) => context.roles.includes(role))) {
    return {
      code: 'forbidden',
      message: {
        zh: `您的角色不能将事项转为“${to.name.zh}”`,
        en: `Your role may not move a matter to "${to.name.en}"`,
      },
      at: to.id,
    };
  }
  if (gate.reason && !reason?.trim()) {
    return {
      code: 'needs-reason',
      message: { zh: `转为“${to.name.zh}”须说明理由`, en: `Moving to "${to.name.en}" needs a reason` },
      at: 'reason',
    };
  }
  if (gate.when === null) return null;
  const rule = readRule(gate.when, GATE_VARIABLES);
  const passes = isRule(rule) && evaluate(rule, gateScope(matter, context)) === true;
  return passes ? null : { code: 'gate-closed', message: gate.message, at: to.id };
}

function gateScope(matter: Matter, { mechanism, actor, unit }: DecisionContext): RuleScope {
  const doer = doneBy(matter, mechanism);
  const progress = progressOf(matter, mechanism);
  return {
    attachments: exact(matter.attachments.length),
    share_done: progress?.done ?? null,
    // A growth or a limit that holds today may not hold at the year's end: only what adds up can be reached early.
    target_met: progress?.way === 'share' ? progress.met : null,
    by_doer: doer === null ? null : doer.actor === actor || (doer.unit !== null && doer.unit === unit),
    by_lead_unit: unit !== null && unit === matter.leadUnit,
    has_lead: matter.leadUnit !== null,
  };
}

/** Who moved it to its first stage that counts as done. */
function doneBy(matter: Matter, mechanism: Mechanism) {
  const first = mechanism.stages.find((stage) => !stage.side && stage.counts === 'done');
  return (first && matter.stageBy[first.id]) ?? null;
}
