import { indicators, verbWords } from '@luoshi/vocabulary';
import { members } from '../commitments/clauses.ts';
import { nature } from '../commitments/kind.ts';
import { lexicon } from '../lexicon.ts';
import type { Span } from '../reading.ts';

const words = verbWords();
const works = lexicon(words.heads.works);
const generic = new Set([...words.genericProjects, ...indicators().flatMap((i) => [i.zh, ...i.aliases])]);

/** A named project with what stands before its name. */
export interface Named extends Span {
  name: string;
  owner?: string;
  investment?: { value: number; unit: string };
}

/** 总投资20亿元的, 计划投资约3.5亿元的 */
const investment =
  /(?:总|计划|计划总|估算总)?投资(?:额)?(?:约|达|超|近|超过)?(\d+(?:\.\d+)?)(余)?(亿美元|万美元|亿元|万元)(?:以上)?的?/;
/** 甲集团投资建设的, 由甲公司承建的 */
const owner =
  /(?:由)?([\p{Script=Han}A-Za-z0-9（）“”]{2,18}?(?:集团|公司|企业|股份|控股))(?:投资|承建|建设|实施|总投资|计划)[^、的]{0,12}的?/u;
/** What closes a list: 等8个重点项目, 等乡镇污水处理厂, or a number without 等: 甲、乙、丙3个水厂. */
const closing =
  /^(.*?)(?:等(?:一批|\d+|[一二两三四五六七八九十百]+)?|(?:\d+|[两三四五六七八九十]+)(?=[个条座所家处类]))(?:个|大|项(?!目)|条|座|所|家|处|类)?([^等]{0,16})$/u;
/** Common nouns that add nothing to a name; others do: 青石、白水等乡镇水厂 → 青石水厂. */
const common =
  /^(?:省|市|县|区|级|重点|重大|重要|主要|补短板|转型升级|基础设施|配套|在建|新建|大型|骨干|[\p{Script=Han}]{0,6}产业|工业|农业|民生|交通|水利|城建|教育|文旅|能源|技改|招商|投资|企业)*(?:项目|工程)?(?:建设|实施)?$/u;
const tail = /(?:的?(?:项目|工程)?(?:建设|实施|主体|建设项目|开发建设|落地|施工|申报|进度|扫尾|前期(?:工作|研究)?))+$/;
/** 改扩建 after the last of a list belongs to all: 甲校、乙校改扩建. */
const shared = /(?:改扩建|扩建|迁建|新建|改造|提质改造|提标扩建|整体搬迁|异地搬迁|主体工程|综合楼|周转宿舍)$/;

/**
 * The names in a stretch such as 甲路、乙桥和丙厂等8个项目建设 → 甲路, 乙桥, 丙厂. Common nouns (一批重大项目, 老旧小区改造) are no
 * names; a lone name needs the head of a work (大桥, 医院, 产业园) unless a stage verb after it makes it one (`sure`).
 */
export function names(text: string, within: Span, sure: boolean): Named[] {
  const list = members(text, { start: afterBlend(text, within), end: within.end });
  const last = list.at(-1);
  if (
    !last ||
    says.test(text.slice(within.start, within.end)) ||
    nature(text, within) === 'event' ||
    abstract.test(text.slice(last.start, last.end))
  )
    return [];
  const close = closing.exec(text.slice(last.start, last.end));
  const noun = (close?.[2] ?? '').replace(tail, '').replace(/^(?:乡镇|村级|城区)/, '');
  const isList =
    close !== null &&
    !/[和及与]$/.test(close[1]!) &&
    list.length > 0 &&
    close[1]!.length > 1 &&
    (sure || nature(text, within) === 'work');
  if (isList) last.end = last.start + close[1]!.length;
  else trimTail(text, last);
  const ending = isList ? (common.test(noun) ? '' : noun) : (shared.exec(text.slice(last.start, last.end))?.[0] ?? '');
  return list
    .flatMap((m) => splitAnd(text, m))
    .flatMap((m, i, all) =>
      named(text, m, { isList: isList || sure, ending: isList || i < all.length - 1 ? ending : '' }),
    );
}

/** 集康养、文旅为一体的甲中心: the name begins after the description. */
function afterBlend(text: string, within: Span): number {
  const m = /集.{2,40}?[为于]一体的?/.exec(text.slice(within.start, within.end));
  return m ? within.start + m.index + m[0].length : within.start;
}

function trimTail(text: string, span: Span) {
  const m = tail.exec(text.slice(span.start, span.end));
  if (!m || m.index < 2) return;
  const kept = /^的?(项目|工程)/.exec(m[0]);
  span.end = span.start + m.index + (kept && !m[0].startsWith('的') ? kept[1]!.length : 0);
}

/** A member may be two: 乙桥和丙厂. Only where both sides could be names. */
function splitAnd(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const at = words.search(/[和及与]/);
  if (at < 2 || words.length - at < 4 || /[“《（]/.test(words.slice(0, at)) !== /[”》）]/.test(words.slice(0, at)))
    return [span];
  const left = { start: span.start, end: span.start + at };
  if (!works.endingAt(text, left.end, left.start) || !works.endingAt(text, span.end, left.end)) return [span];
  return [left, { start: left.end + 1, end: span.end }];
}

function named(text: string, span: Span, list: { isList: boolean; ending: string }): Named[] {
  let { start } = span;
  const found: Omit<Named, keyof Span | 'name'> = {};
  const money = investment.exec(text.slice(start, span.end));
  const by = owner.exec(text.slice(start, span.end));
  if (by && by.index <= 1) found.owner = by[1]!;
  if (money) found.investment = { value: Number(money[1]), unit: money[3]! };
  start += Math.max(by && by.index <= 1 ? by.index + by[0].length : 0, money ? money.index + money[0].length : 0);
  const leading = /^(?:的|对|将|以|抓好|抓紧|新建|续建|在建|全面|重点|其他|其中)+/.exec(text.slice(start, span.end));
  start += leading?.[0].length ?? 0;
  const words = text.slice(start, span.end);
  const hasHead = works.endingAt(text, span.end, start) !== '' || words.endsWith('”');
  const name =
    hasHead && !/^(?:改|扩|迁|提|主体|整体|异地|综合楼|周转)/.test(list.ending) ? words : words + list.ending;
  if (!isName(words, list.isList, hasHead || list.ending !== '')) return [];
  return [{ ...found, name, start, end: span.end }];
}

function isName(words: string, isList: boolean, hasHead: boolean): boolean {
  if (words.length < (isList ? 2 : 3) || words.length > 40 || generic.has(words) || /[，。；：]/.test(words))
    return false;
  if (counted.test(words) || abstract.test(words) || says.test(words)) return false;
  if (isList) return true;
  return (
    hasHead &&
    !words.endsWith('”') &&
    !works.has(words.replace(/^(?:配套|园区|城区|农村|乡镇|城市|集镇|社区|村级|各)+/, ''))
  );
}

const counted =
  /^(?:一批|若干|各|全[市县区镇省]|所有|有关|相关|重大|重点|主要|一系列|\d+(?:\.\d+)?(?:[个家条座所项公里万亩户处件人]|余)|[一二两三四五六七八九十]+[个家条座所项大件])|\d+(?:个|家|条|座|所|项|处|户|公里|万?亩|件)/;
const abstract =
  /(?:体系|机制|能力|水平|改革|制度|队伍|环境|服务|政策|活动|行动|工作|发展|计划|任务|试点|详规|设计|规划|的)$/;
/** A clause, not a name: 甲景区创建4A级, 乙航道成为…项目. */
const says = /早开工|方面的|和重[大点]|创建|申报|融入|进入|成为|纳入|向.*(?:转|迈|集)/;
