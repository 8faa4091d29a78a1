import type { SectionRole } from '../reading.ts';

export interface Cue {
  start: number;
  end: number;
  role: SectionRole;
}

/** Words of the running text that turn from one role to the next, and the role. */
const turns: [SectionRole, RegExp][] = [
  [
    'problems',
    /(?:清醒|同时|深知|正视|也要看到|客观)[^。\n]{0,30}(?:看到|认识到|面临|存在|还有)[^。\n]{0,40}(?:不足|困难|问题|挑战|短板|差距)/g,
  ],
  ['targets', /主要(?:预期|奋斗)?目标(?:建议)?(?:是|为|：|如下)/g],
  ['guiding', /(?:总体要求|指导思想|总体思路|工作思路)(?:是|为|：)/g],
  [
    'plan',
    /(?:重点|着力|突出|着重|主要)(?:抓好|做好|推进|抓实|要抓好|抓)(?:以下|如下|[一二三四五六七八九十]+(?:个)?方面)/g,
  ],
];

export function cues(text: string): Cue[] {
  const found: Cue[] = [];
  for (const [role, pattern] of turns)
    for (const match of text.matchAll(pattern)) {
      const start = Math.max(text.lastIndexOf('。', match.index) + 1, text.lastIndexOf('\n', match.index) + 1);
      found.push({ start, end: start, role });
    }
  return found;
}
