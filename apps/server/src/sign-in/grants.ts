import type { Role, UnitRow } from '@luoshi/ledger';
import { Problem } from '../problem.ts';

/** 三员：系统管理员，安全保密管理员，安全审计员 (GB/T 22239 third level; BMB 20 for classified systems). */
const three: readonly Role[] = ['administrator', 'security-administrator', 'auditor'];

/** Administrator, security administrator and auditor are three different people: one account holds one of them at most. */
export function refuseTwoOfThree(roles: readonly Role[]): void {
  if (three.filter((role) => roles.includes(role)).length < 2) return;
  throw new Problem('separation-of-duties', {
    zh: '系统管理员、安全保密管理员、安全审计员必须是三个不同的人，不能授予同一个账号。',
    en: 'Administrator, security administrator and auditor must be three different people, not one account.',
  });
}

/** Grants name units of the place, and a unit clerk has one. */
export function refuseUnknownUnits(
  grants: readonly { role: Role; unit: string | null }[],
  units: readonly UnitRow[],
): void {
  for (const { role, unit } of grants) {
    if (unit !== null && !units.some((u) => u.id === unit)) {
      throw new Problem('unknown-unit', {
        zh: '没有这个单位，请重新选择。',
        en: 'There is no such unit. Choose again.',
      });
    }
    if (role === 'unit-clerk' && unit === null) {
      throw new Problem('unknown-unit', {
        zh: '单位经办人需要选择所在单位。',
        en: 'A unit clerk needs a unit.',
      });
    }
  }
}
