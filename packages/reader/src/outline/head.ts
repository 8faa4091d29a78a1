import type { PlaceName } from '../reading.ts';

/** What the head of a report says about itself. */
export interface Head {
  title: string | null;
  place: PlaceName | null;
  year: number | null;
  session: string | null;
  delivered: string | null;
  speaker: string | null;
}

const titleLine =
  /^[ \u3000]*(?:【[^】]*】)?([^\n。；]{0,40}?(?:政府)?工作(?:的)?报告)(?:[—（(][^\n]{0,10})?[ \u3000]*$/m;
const deliveredOn = /(20\d\d)年(\d{1,2})月(\d{1,2})日[^\n。]{0,6}?在/;
const congress = /(第[一二三四五六七八九十百]+届(?:人民代表大会|人大)(?:第[一二三四五六七八九十]+次会议)?)/;
const mayor =
  /人民政府(?:代)?(?:市长|县长|区长|旗长|镇长|乡长|省长|主任|主席)[ \u3000、]*([\u4e00-\u9fff·]{2,4}?)(?=[ \u3000\n]|各位|$)/;

export function head(text: string): Head {
  const top = text.slice(0, 3000);
  const title = titleLine.exec(top)?.[1]?.trim() ?? null;
  const date = deliveredOn.exec(top);
  const delivered = date ? `${date[1]}-${date[2]!.padStart(2, '0')}-${date[3]!.padStart(2, '0')}` : null;
  return {
    title,
    place: null,
    year: planYear(text, title, delivered),
    session: congress.exec(top)?.[1] ?? null,
    delivered,
    speaker: mayor.exec(top)?.[1] ?? null,
  };
}

/** The year the plan part is for: as its headings and targets name it, else the title's, else the year of delivery (the next one from November on). */
function planYear(text: string, title: string | null, delivered: string | null): number | null {
  const votes = new Map<number, number>();
  for (const match of text.matchAll(
    /(20\d\d)年(?:的)?(?:政府)?(?:全市|全县|全区)?(?:经济社会)?(?:发展)?(?:的)?(?:主要预期目标|主要目标|工作安排|工作建议|重点工作|工作计划|工作总体要求|重点抓好|要重点|工作任务|工作思路)/g,
  ))
    votes.set(Number(match[1]), (votes.get(Number(match[1])) ?? 0) + 1);
  const named = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  if (named) return named;
  const inTitle = /(20\d\d)年/.exec(title ?? '')?.[1];
  if (inTitle) return Number(inTitle);
  if (!delivered) return null;
  const [year, month] = delivered.split('-').map(Number);
  return month! >= 11 ? year! + 1 : year!;
}
