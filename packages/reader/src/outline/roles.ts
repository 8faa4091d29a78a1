import type { SectionRole } from '../reading.ts';

/** Roles that look back, and those that look ahead. */
export const back: ReadonlySet<SectionRole> = new Set(['review', 'problems', 'years']);
export const ahead: ReadonlySet<SectionRole> = new Set([
  'guiding',
  'targets',
  'plan',
  'livelihood',
  'self-building',
  'vision',
]);

/** The words of a heading that tell the role of its part; the first that matches wins. */
const words: [SectionRole, RegExp][] = [
  ['glossary', /名词(?:解释|注释|说明)|^(?:有关)?(?:用语|名词|注释|附注)(?:说明|解释)?$/],
  ['self-building', /自身建设|政府建设|建设.{0,10}政府$|(?:法治|服务型?|廉洁|高效|人民满意).{0,6}政府/],
  ['livelihood', /民生实事|为民办实事|实事项目/],
  ['problems', /(?:存在|面临).{0,6}(?:问题|困难|不足|挑战)/],
  ['vision', /(?:今后|未来)(?:五|三)年|“?十[四五六]五”?(?:时期|规划)?.{0,12}(?:目标|思路|发展|任务|蓝图)|远景目标/],
  [
    'years',
    /(?:过去|五|三|四)年(?:来)?.{0,6}(?:工作)?(?:回顾|总结|成就)|“?十[二三四]五”?(?:时期)?.{0,8}(?:回顾|成就|成效)/,
  ],
  ['review', /回顾|总结|工作情况|完成情况|取得.{0,6}(?:成效|成就|成绩|进展|胜利)|^过去|主要(?:做了|工作成绩)/],
  ['targets', /(?:预期|主要|发展|奋斗)目标(?!任务和)/],
  ['guiding', /总体要求|指导思想|总体思路|工作思路|形势/],
  ['plan', /工作(?:安排|建议|计划|打算|部署|任务|重点|举措|要点)|重点工作|主要任务|主要工作|目标任务|任务/],
];

export function roleOf(heading: string): SectionRole | null {
  for (const [role, pattern] of words) if (pattern.test(heading)) return role;
  return null;
}
