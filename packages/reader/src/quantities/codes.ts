import { loadNumberWords } from '@luoshi/vocabulary';
import { lexicon } from '../lexicon.ts';
import { noFact, type Recogniser } from './quantity.ts';

const tails = lexicon(loadNumberWords()['name-tails']);
const hotlines = new Set([
  '110',
  '119',
  '120',
  '122',
  '12306',
  '12309',
  '12315',
  '12319',
  '12328',
  '12333',
  '12337',
  '12338',
  '12345',
  '12348',
  '12355',
  '12369',
  '12380',
  '12388',
  '12393',
]);
const latinUnits = /^(?:km|kV|kW|MW|GW|TEU|PFLOPS|TB|GB|Mbps|P(?![A-Za-z])|m[²³])/;

/**
 * Numbers that are codes: 5G, 4A级, S339, G106, PM2.5, 12345热线, 331片区, 世界500强, 第25届, 58同城, 80后.
 * 第45位 and 前20名 are ranks, 100强 after 进入 as well.
 */
export const codes: Recogniser = (run) => {
  const { before, after, text, value } = run;
  if (/[A-Za-z][—-]?$/.test(before)) return noFact(run, 'name', '字母编号');
  if (/^[×xX*]\d/.test(after) || /\d[×xX*]$/.test(before)) return noFact(run, 'name', '乘号连写');
  if (/^个\d+(?:\.\d+)?%/.test(after) || (/[\d两三四五六七八九十]个$/.test(before) && after.startsWith('%')))
    return noFact(run, 'name', 'N个百分之百');
  if (/(?:国道|省道|县道|乡道)$/.test(before)) return noFact(run, 'name', '道路编号');
  if (/^[A-Za-z]/.test(after) && !latinUnits.test(after)) return noFact(run, 'name', '字母编号');
  if (/第$/.test(before) && !/^[位名]/.test(after)) return noFact(run, 'name', '第N');
  if (hotlines.has(text) && /^(?:[”"]|热线|政务|便民|平台|服务|市民|接处警|报警|指挥|应急|联动|专线|投诉)/.test(after))
    return noFact(run, 'name', '热线');
  if (/^强/.test(after) && !(value !== 500 && /(?:前|进入|跻身|挺进|迈入|进军)[^，。；]{0,12}$/.test(before)))
    return noFact(run, 'name', 'N强');
  if (/入选[^，。；]{0,14}$/.test(before) && /^[例佳大]/.test(after)) return noFact(run, 'name', '榜单');
  if (value >= 50 && value < 100 && value % 10 === 0 && /^后(?!，|。)/.test(after)) return noFact(run, 'name', 'N后');
  if (tails.startingAt(after, 0) && !/^级(?:以上|以下)/.test(after)) return noFact(run, 'name', '编号');
  if (text.length === 3 && /^所[段区]/.test(after)) return noFact(run, 'name', '编号');
  return null;
};
