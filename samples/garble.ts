/**
 * What scrapers do to a Chinese page, done on purpose: the forward direction of the reader's `repair`. Traditional
 * characters one by one, pinyin hints after a closed set of them, half-width punctuation, and, for the damaged copy,
 * hints and line breaks set in by bytes instead of characters.
 */
import iconv from 'iconv-lite';
import { Converter } from 'opencc-js';

/** Characters the scraper leaves as they are, although each alone has a traditional form. */
const LEFT_ALONE = new Set('干后里征余范群云岳占采游斗并');

const simplifiedToTraditional = Converter({ from: 'cn', to: 't' });
const traditionalOf = new Map<string, string>([['着', '著']]);

/** Character by character, with no phrase table: 后、里、干 stay, 着 always becomes 著. */
export function traditional(text: string): string {
  return [...text].map(traditionalCharacter).join('');
}

function traditionalCharacter(character: string): string {
  if (LEFT_ALONE.has(character)) return character;
  const known = traditionalOf.get(character) ?? simplifiedToTraditional(character);
  traditionalOf.set(character, known);
  return known;
}

/** The closed set: each of these characters is hinted every time it occurs, all others never. */
const HINTS = new Map(
  `報bào 標biāo 產chǎn 長cháng 場chǎng 廠chǎng 處chù 創chuàng 從cóng 達dá 黨dǎng 導dǎo 點diǎn 電diàn 動dòng 隊duì 對duì 發fā 費fèi
  個gè 貢gòng 構gòu 關guān 廣guǎng 規guī 國guó 過guò 護hù 劃huà 環huán 會huì 獲huò 機jī 積jī 級jí 際jì 濟jì 價jià 監jiān 獎jiǎng 階jiē
  節jié 進jìn 經jīng 競jìng 舉jǔ 據jù 開kāi 擴kuò 勞láo 樂lè 類lèi 歷lì 聯lián 糧liáng 領lǐng 樓lóu 綠lǜ 買mǎi 慶qìng 區qū 確què
  認rèn 設shè 實shí 適shì 數shù 雙shuāng 體tǐ 條tiáo 統tǒng 圖tú 團tuán 務wù 現xiàn 鄉xiāng 項xiàng 協xié 學xué 訓xùn 業yè 議yì
  億yì 營yíng 應yīng 優yōu 運yùn 戰zhàn 鎮zhèn 質zhì 種zhǒng 眾zhòng 專zhuān 資zī 總zǒng 組zǔ`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
);

/** 區 becomes 區(qū). */
export function hinted(text: string): string {
  return [...text].map((character) => character + hintAfter(character)).join('');
}

function hintAfter(character: string): string {
  const pinyin = HINTS.get(character);
  return pinyin === undefined ? '' : `(${pinyin})`;
}

/** ，；：（）！ and the ideographic space become ASCII, as the scrapers write them; 。、“”《》 stay. */
export function halfWidth(text: string): string {
  return text.replace(/[，；：（）！？　]/g, (mark) => HALF_WIDTH[mark] ?? mark);
}

const HALF_WIDTH: Record<string, string> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '　': ' ',
};

/**
 * The same hints, set in by a program that searches the GBK bytes without minding where a character begins: where the
 * second byte of one character and the first of the next happen to be a hinted one, the hint falls between them, and
 * everything is read one byte off until a half that is ASCII sets it right. In front of bytes that look like 。，；！
 * across two characters a break falls in the same way (every second time). What cannot be read becomes `?`.
 */
export function damaged(text: string): string {
  return text.split('\n').map(damagedLine).join('\n');
}

const HINT_BYTES = [...HINTS].map(([character, pinyin]): [Buffer, Buffer] => [
  iconv.encode(character, 'gbk'),
  iconv.encode(`(${pinyin})`, 'gbk'),
]);
const BREAK_BYTES = [...'。，；！'].map((mark) => iconv.encode(mark, 'gbk'));

function damagedLine(line: string): string {
  const bytes = iconv.encode(line, 'gbk');
  const out: number[] = [];
  let breaks = 0;
  // Where the next character begins, as the reader of the undamaged line would see it.
  let boundary = 0;
  for (let i = 0; i < bytes.length; i++) {
    const straddles = i !== boundary;
    if (i === boundary) boundary += bytes[i]! >= 0x81 ? 2 : 1;
    const isAt = ([a, b]: Buffer) => bytes[i] === a && bytes[i + 1] === b;
    if (straddles && BREAK_BYTES.some(isAt) && breaks++ % 2 === 0) {
      out.push(LONE_BREAK);
    }
    const hint = HINT_BYTES.find(([code]) => isAt(code));
    if (hint) {
      out.push(bytes[i]!, bytes[i + 1]!, ...hint[1]);
      // The search goes on behind the pair it found.
      if (straddles) boundary += bytes[boundary]! >= 0x81 ? 2 : 1;
      i++;
    } else {
      out.push(bytes[i]!);
    }
  }
  return readBytes(out);
}

/** Stands for the break itself: it ends a pair that has begun, and is not shown. */
const LONE_BREAK = -1;

function readBytes(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead === LONE_BREAK) continue;
    if (lead < 0x81) {
      text += String.fromCharCode(lead);
      continue;
    }
    const trail = bytes[i + 1];
    const pair = trail !== undefined && trail >= 0x40 ? iconv.decode(Buffer.from([lead, trail]), 'gbk') : '?';
    text += pair.includes('\ufffd') ? '' : pair;
    // A lead byte before a low byte swallows it; before a break it stands alone.
    if (trail !== LONE_BREAK) i++;
  }
  return text;
}
