import type { ReportDocument, Sentence } from '../document.ts';
import type { Fact, Relation } from '../reading.ts';
import { plain, readBefore } from './before.ts';
import type { Piece } from './pieces.ts';

/** One plain way of setting a target without a number: the words before it are the subject, group 1 what it leans on. */
interface Wording {
  kind: Relation;
  pattern: RegExp;
}

const wordings: readonly Wording[] = [
  { kind: 'sync', pattern: /(?:增长|增速|增幅)?(?:与|和|同)(.{2,14}?)(?:基本)?(?:保持)?(?:基本)?同步(?:增长)?$/ },
  { kind: 'above', pattern: /(?:增长|增速|增幅)?(?:继续)?(?:保持|力争)?(?:高于|快于|优于|不低于|超过)([^\d]{2,16})$/ },
  { kind: 'below', pattern: /(?:控制在)?(?:低于|不高于|不超过)([^\d]{2,16})$/ },
  {
    kind: 'assigned',
    pattern:
      /(?:确保)?(?:全面|圆满|按期)?(?:完成|达到|控制在)((?:国家|省|市|上级|州|中央|国、省|省、市|国家和省|省市)[^\d]{0,10}?(?:下达|要求|考核|规定|目标|任务|范围)[^\d]{0,10})$/,
  },
  { kind: 'rising', pattern: /(?:持续|稳步|不断|进一步|逐步|逐年)(?:上升|提高|提升|增长|增加|改善)()$/ },
  { kind: 'falling', pattern: /(?:实现)?[“"]双(?:下降|降)[”"]()$/ },
  { kind: 'falling', pattern: /(?:持续|稳步|不断|进一步|逐步|逐年|双)(?:下降|降低|减少)()$/ },
  { kind: 'stable', pattern: /(?:保持|总体|基本)(?:总体|基本)?(?:稳定|平稳)()$/ },
  { kind: 'zero', pattern: /[“"]?零(?:增长|发生|事故|新增|伤亡|容忍|支出|新购|死亡)[”"]?()$/ },
  { kind: 'full-coverage', pattern: /(?:实现)?全覆盖()$/ },
];

const longestClause = 60;
const longestSubject = 20;

/** Targets without a number in one sentence of the plan part: 与经济增长同步, 完成省下达任务, 持续下降, 全覆盖. */
export function relations(
  document: ReportDocument,
  sentence: Sentence,
  all: readonly Piece[],
  periodAt: (offset: number) => { period: string | null; stated: boolean },
): Omit<Fact, 'id'>[] {
  const found: Omit<Fact, 'id'>[] = [];
  for (const piece of all) {
    if (piece.quantity !== null || piece.before.length > longestClause) continue;
    const words = piece.before.replace(/[。！；]+$/, '');
    for (const { kind, pattern } of wordings) {
      const match = pattern.exec(words);
      if (!match) continue;
      const subject = subjectOf(words.slice(0, match.index), match[0], kind);
      if (subject.length < 2) break;
      const start = startOf(document.text, piece.start) + match.index;
      const span = { start, end: start + match[0].length };
      const { period, stated } = periodAt(start - sentence.start);
      found.push({
        at: document.map.toSource(start),
        value: null,
        unit: '',
        measure: kind === 'rising' || kind === 'falling' || kind === 'sync' ? 'growth' : 'level',
        ...(kind === 'falling' ? { sign: -1 as const } : {}),
        subject,
        bound: 'eq',
        modality: 'target',
        period,
        relation: match[1] ? { kind, to: match[1] } : { kind },
        text: match[0],
        span,
        source: document.map.spanToSource(span),
        section: sentence.section,
        confidence: 0.8,
        stated: stated ? ['subject', 'period'] : ['subject'],
        why: [`无数字目标:${kind}`],
      });
      break;
    }
  }
  return found;
}

/** The subject stands before the wording; for 完成省下达的节能减排任务 it is inside it. */
function subjectOf(before: string, wording: string, kind: Relation): string {
  const own = readBefore(before, plain).noun;
  if (own.length >= 2) return own.slice(-longestSubject);
  if (kind !== 'assigned') return '';
  return (/(?:下达|规定|考核)的?(.+)$/.exec(wording)?.[1] ?? '').slice(0, longestSubject);
}

/** Where the words of a piece begin, past the spaces that were trimmed. */
function startOf(text: string, at: number): number {
  let start = at;
  while (/\s/.test(text[start] ?? 'x')) start++;
  return start;
}
