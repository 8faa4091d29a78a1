/** What a person may do with a matter now: the buttons of its page. */
import type { Command, DecisionContext } from './command.ts';
import { gateError } from './gate.ts';
import type { Matter } from './matter.ts';
import type { Bilingual } from './mechanism.ts';
import { mayNot } from './permission.ts';
import { stageOf } from './stage.ts';

export interface Action {
  command: Command['command'];
  /** Stage to move to. */
  to?: string;
  label: Bilingual;
  /** A reason has to be given with it. */
  needsReason: boolean;
  /** The gate that stands in the way, and what to do; null when it is open. */
  blockedBy: Bilingual | null;
}

const LABELS = {
  report: { zh: '填报进展', en: 'Report progress' },
  attach: { zh: '上传佐证', en: 'Attach evidence' },
  correct: { zh: '更正', en: 'Correct' },
  amend: { zh: '调整任务', en: 'Change the task' },
} as const;

/** Only what the actor's roles allow; a shut gate is shown with its reason. */
export function actionsOf(matter: Matter, context: DecisionContext): Action[] {
  const stage = stageOf(context.mechanism, matter.stage);
  const may = (command: Command['command']) => mayNot(matter, { command }, context) === null;
  const plain = (['report', 'attach', 'correct', 'amend'] as const)
    .filter((command) => may(command) && (command !== 'report' || stage?.counts === 'open'))
    .map((command): Action => {
      const needsReason = command === 'correct' || command === 'amend';
      return { command, label: LABELS[command], needsReason, blockedBy: null };
    });
  return may('move') ? [...plain, ...movesFrom(matter, stage?.to ?? [], context)] : plain;
}

function movesFrom(matter: Matter, ways: readonly string[], context: DecisionContext): Action[] {
  return ways.flatMap((id) => {
    const to = stageOf(context.mechanism, id)!;
    const shut = gateError(matter, to, context, 'given later');
    if (shut?.code === 'forbidden') return [];
    const needsReason = to.gate?.reason ?? false;
    return [{ command: 'move' as const, to: id, label: to.name, needsReason, blockedBy: shut?.message ?? null }];
  });
}
