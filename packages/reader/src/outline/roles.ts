import type { SectionRole } from '../reading.ts';
import { yearWords } from './years.ts';

/** Roles that look back, and those that look ahead. */
export const back: ReadonlySet<SectionRole> = new Set<SectionRole>(['review', 'problems', 'years']);
export const ahead: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'guiding',
  'targets',
  'plan',
  'livelihood',
  'self-building',
  'vision',
]);

const work = '工作(?:的)?(?:安排|建议|计划|打算|部署|任务|重点|举措|要点|设想)';

/** “八五” · 第八个五年计划 · “十五五”规划 */
const fiveYears = '“?(?:[六七八九]五|十[一二三四五六七]?五)”?(?:计划|规划)?|第[六七八九十一二]+个五年(?:计划|规划)';
/** The words of a part's heading that tell its role, tried in this order. */
const partWords: readonly (readonly [SectionRole, RegExp])[] = [
  ['glossary', /(?:名词|用语|有关名词)(?:解释|注释|说明|释义)|^(?:注释|附注|名词)$/],
  [
    'self-building',
    /自身建设|提升政府|政府(?:治理|行政|服务)?效能|(?:建设|打造).{0,14}政府。?$|政府(?:治理)?(?:能力|效能)(?:建设|提升)/,
  ],
  ['livelihood', /民生实事|为民办实事|(?:办好|办实)[^，。]{0,6}实事|实事项目/],
  [
    'years',
    new RegExp(
      `(?:过去|这|五|三)(?:的)?[五三四]年[^，。]{0,8}(?:回顾|总结|成就|工作)|(?:${fiveYears})(?:时期|期间|以来)?[^，。]{0,6}(?:回顾|总结|成就|成效|执行|完成|实施)|五年来`,
    ),
  ],
  [
    'review',
    /回顾|总结(?!.{0,8}(?:计划|安排))|(?:工作|任务|目标|计划|预算|规划)(?:的)?(?:完成|进展|执行|实施)(?:的)?情况|取得[^，。]{0,10}(?:成效|成就|成绩|进展|胜利)|^(?:[一二三]、)?(?:过去|刚刚过去|一年来|[去上]年(?:度)?(?:的)?(?:主要)?(?:工作|情况))|主要(?:做了|工作成绩)|完成的(?:主要)?工作/,
  ],
  [
    'vision',
    new RegExp(
      `^(?!.*${yearWords}年[^，。]{0,6}(?:工作|任务)).*(?:(?:今后|未来)(?:的)?[五三十]年|(?:${fiveYears})(?:时期|期间|规划)?[^，。]{0,14}(?:目标|思路|任务|蓝图|要求|展望)|远景目标|五年[^，。]{0,4}(?:目标|思路))`,
    ),
  ],
  [
    'plan',
    new RegExp(
      `${work}|重点(?:工作|任务)|主要(?:工作|任务|举措|措施)|目标任务|(?:做好|抓好|推进)[^，。]{0,8}${yearWords}年[^，。]{0,10}工作|(?:${yearWords}|[今明]|新的一)年[^，。]{0,8}(?:工作|任务)。?$|下(?:一)?(?:步|阶段)(?:的)?(?:工作)?(?:打算|安排|计划|举措|措施|思路)|今后(?:的)?(?:工作|任务)`,
    ),
  ],
  ['targets', /(?:预期|主要|发展|奋斗|工作)目标/],
  ['guiding', /总体要求|指导思想|总体思路|工作思路|基本思路|形势|机遇/],
  ['problems', /(?:存在|面临)[^，。]{0,6}(?:问题|困难|不足|挑战)|(?:问题|困难|不足)(?:和|与)(?:问题|困难|不足|挑战)/],
];

/** The role a part's heading names, null when its words do not tell (二、踔厉奋发，谱写新篇章). */
export function partRole(heading: string): SectionRole | null {
  // 一、2025年和“十四五”工作回顾: the year's account first, the five years in paragraphs of their own.
  if (/(?:19|20)\d\d年[^，。]{0,4}(?:和|及|暨)[^，。]*(?:五年|五”?)[^，。]*(?:回顾|总结|工作|发展|成就)/.test(heading))
    return 'review';
  for (const [role, pattern] of partWords) if (pattern.test(heading)) return role;
  return null;
}

/** 一、2023年工作 · 今年的工作 · 国民经济形势: as the first part of a report this is the account. */
const accountFirst = new RegExp(
  `^(?:一、|第一部分[：: ]?)?(?:关于)?(?:(?:${yearWords}|[今本])年[^，。]{0,8}工作|[^，。]*(?:经济|发展)[^，。]{0,8}形势)。?$`,
);

/** The role of the first part: what names a year's work and nothing to come looks back. */
export const firstPartRole = (heading: string): SectionRole | null =>
  accountFirst.test(heading) && !/安排|计划|打算|部署|任务|要求|思路|目标|要点|建议|重点/.test(heading)
    ? 'review'
    : partRole(heading);

/** The role a heading inside a part names, by which half of the report it stands in; null when it is the part's own. */
export function chapterRole(heading: string, inside: SectionRole): SectionRole | null {
  const role = partRole(heading);
  // Goals for five years and how to reach them stay goals for five years.
  if (!role || inside === 'vision') return null;
  if (back.has(inside)) return role === 'problems' || role === 'years' || role === 'review' ? role : null;
  if (
    role === 'self-building' ||
    role === 'livelihood' ||
    role === 'targets' ||
    role === 'guiding' ||
    role === 'vision'
  )
    return role;
  return role === 'plan' ? 'plan' : null;
}
