import type { Recogniser } from './quantity.ts';

/** Places in a ranking: 第45位, 排名第43, 居全省县级前20名, 居全省第2, 进入百强区前100强. */
export const ranks: Recogniser = (run) => {
  const { before, after, start, end, value, previous } = run;
  const ordinal = /第$/.test(before);
  const top = /(?:前|进入|跻身|挺进|迈入|进军)[^，。；]{0,12}$/.exec(before);
  const unit = /^[位名强]/.exec(after)?.[0] ?? '';
  // 排名提升到80名以内、两年提升到50名以内
  const moved = /(?:提升|前移|上升|进|跃升|保持|稳定|控制)[到至在]$/.test(before);
  const named = /(?:排名|位次|名次)[^，。；]{0,12}$/.test(before) || previous?.kind === 'rank';
  if (moved && named && /^[位名](?:以内|之内|以上|[，。；、])/.test(after))
    return {
      kind: 'rank',
      value,
      unit: '位',
      dimension: 'rank',
      bound: /^.以/.test(after) ? 'le' : 'eq',
      boundWord: /^.以/.test(after) ? after.slice(1, 3) : '',
      start,
      end: end + (/^.[以之]/.test(after) ? 3 : 1),
      number: { start, end },
      rule: '名次',
    };
  const isTop = top !== null && (before.endsWith('前') || unit === '强');
  if (!isTop && !(ordinal && /^(?:[位名]|[，。；、！？\n]|$)/.test(after))) return null;
  if (isTop && unit === '' && !/^[，。；、！？\n]/.test(after)) return null;
  const lead = ordinal || before.endsWith('前') ? 1 : 0;
  return {
    kind: 'rank',
    value,
    unit: unit === '强' ? '强' : '位',
    dimension: 'rank',
    bound: isTop ? 'le' : 'eq',
    boundWord: isTop ? '前' : '',
    start: start - lead,
    end: end + unit.length,
    number: { start, end },
    rule: '名次',
  };
};
