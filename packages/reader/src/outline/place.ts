import { type Place, placeOfCode, placesCalled, placesNamed, stemOf } from '@luoshi/vocabulary';
import type { PlaceLevel, PlaceName } from '../reading.ts';

/** What follows the name of a government's place at the head of its report. */
const anchor =
  /(?:第[一二三四五六七八九十]+届(?:人民代表大会|人大)|人民代表大会第|人民政府|人民代表大会|(?:政府)?工作(?:的)?报告|管(?:理)?委会|办事处|(?=招商】))/g;
const kinds: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/(?:开发区|高新区|经开区|示范区|产业园|园区|新区)$/, 'park'],
  [/(?:街道|镇|乡|苏木)$/, 'township'],
  [/(?:自治区|省)$/, 'province'],
  [/(?:市|州|盟|地区)$/, 'city'],
  [/(?:县|区|旗)$/, 'county'],
];

/**
 * The place a report is of: from the words before 第…届人民代表大会, 人民政府 or 政府工作报告 at its head; when the head is
 * lost, the place of the level it speaks of (全市) that it names most.
 *
 * @example placeOf('曲靖市麒麟区政府工作报告\n…') // { code: '530302', name: '麒麟区', level: 'county' }
 */
export function placeOf(text: string): PlaceName | null {
  const head = text.slice(0, 500);
  if (/届全国人民代表大会[^，。\n]{0,10}会议上|国务院(?:代)?总理|代表国务院/.test(head))
    return { code: null, name: '中华人民共和国', level: 'nation' };
  for (const match of head.matchAll(anchor)) {
    // 白石镇2024年政府工作报告
    const ahead = head.slice(0, match.index).replace(/(?:19|20)\d\d年(?:度)?$/, '');
    const before = /[\u4e00-\u9fff]{2,18}$/.exec(ahead)?.[0];
    const named = before && namedAtEnd(before, text);
    if (named) return named;
  }
  return mostNamed(text);
}

/** The longest known name the words end with, inside the place named before it; else a name of the right shape without a code. */
function namedAtEnd(words: string, text: string): PlaceName | null {
  for (let start = Math.max(0, words.length - 14); start <= words.length - 2; start++) {
    const found = placesNamed(words.slice(start));
    if (found.length > 0) return nameOf(oneOf(found, words.slice(0, start), text), found[0]!);
  }
  const shaped =
    /(?:^|[在日：年])?([\u4e00-\u9fff]{1,14}?(?:开发区|高新区|经开区|街道|苏木|[省市州盟县区旗镇乡]))$/.exec(
      words.replace(/^.*(?:月.{1,3}日|在|代表|受|年)(?=.{2})/, ''),
    )?.[1];
  // 青澜县石桥镇: the last name of the chain.
  const last =
    shaped &&
    /(?:[省市州盟县区旗])?([\u4e00-\u9fff]{2,14})$/.exec(
      shaped.replace(/^(?:.*[省市州盟县](?=.{2}))?(?:在)?/, ''),
    )?.[1];
  const level = last && kinds.find(([pattern]) => pattern.test(last))?.[1];
  return last && level ? { code: null, name: last, level } : null;
}

/** Of several places of one name: the one in the place named before it, or in the one the text names. */
function oneOf(found: readonly Place[], before: string, text: string): Place | null {
  if (found.length === 1) return found[0]!;
  const parents = found.map((place) => (place.parent ? placeOfCode(place.parent) : null));
  const inside = found.filter((_, i) => parents[i] && before.endsWith(parents[i].name));
  if (inside.length === 1) return inside[0]!;
  const counts = parents.map((parent) => (parent ? text.split(stemOf(parent.name)).length - 1 : 0));
  const most = Math.max(...counts);
  return most > 0 && counts.filter((count) => count === most).length === 1 ? found[counts.indexOf(most)]! : null;
}

/** A name that several places have, and nothing tells which, has no code. */
function nameOf(place: Place | null, likeness: Place): PlaceName {
  const { name, level } = place ?? likeness;
  return { code: place?.code ?? null, name, level };
}

/** How much of a text is looked through for names. */
const enough = 8000;

/** The city or county whose short name stands most often in a text that says 全市 or 全县. */
function mostNamed(whole: string): PlaceName | null {
  const text = whole.slice(0, enough);
  const said = (words: RegExp) => text.match(words)?.length ?? 0;
  const city = said(/全市|市委|市政府/g);
  const county = said(/全县|县委|县政府|全区|区委|区政府/g);
  if (city + county < 3) return null;
  const counts = new Map<Place, number>();
  for (let i = 0; i + 2 <= text.length; i++)
    for (let length = 2; length <= 4; length++)
      // A county-level city says 全市 too.
      for (const place of placesCalled(text.slice(i, i + length)))
        if (
          place.level === 'city'
            ? city >= county
            : place.level === 'county' && (county > city || place.name.endsWith('市'))
        )
          counts.set(place, (counts.get(place) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 4 && first[1] > (second?.[1] ?? 0) * 1.5
    ? { code: first[0].code, name: first[0].name, level: first[0].level as PlaceLevel }
    : null;
}
