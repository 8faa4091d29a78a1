/** Who may send which command. The database's row-level security says the same a second time. */
import type { Command, DecisionContext, DecisionError } from './command.ts';
import type { Matter } from './matter.ts';
import type { Bilingual } from './mechanism.ts';

/** What each role may send; a unit clerk only for matters its unit leads or takes part in. */
const COMMANDS_OF: Readonly<Record<string, readonly Command['command'][]>> = {
  clerk: ['open', 'report', 'move', 'amend', 'correct', 'attach', 'erase'],
  'unit-clerk': ['report', 'move', 'correct', 'attach'],
  leader: ['move'],
  deputy: [],
  auditor: [],
  administrator: [],
  'security-administrator': [],
};

/** Why this actor may not send this command about this matter (null: about a new one); null when it may. */
export function mayNot(
  matter: Matter | null,
  { command }: Pick<Command, 'command'>,
  { roles, unit }: Pick<DecisionContext, 'roles' | 'unit'>,
): DecisionError | null {
  const allowed = roles.filter((role) => COMMANDS_OF[role]?.includes(command));
  const ownUnit = matter !== null && unit !== null && (matter.leadUnit === unit || matter.coUnits.includes(unit));
  if (allowed.some((role) => role !== 'unit-clerk' || ownUnit)) return null;
  const message: Bilingual = allowed.includes('unit-clerk')
    ? {
        zh: '只有该事项的牵头单位和配合单位可以办理',
        en: 'Only the lead unit and the co-units of this matter may do this',
      }
    : { zh: '您的角色不能办理此操作', en: 'Your role may not do this' };
  return { code: 'forbidden', message, at: command };
}
