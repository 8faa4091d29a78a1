/** The messy copies of qinglan-2025 and the inputs that must be refused: their content, the same bytes on every run. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import iconv from 'iconv-lite';
import { settled } from './archive.ts';
import { readReport } from './figures.ts';
import { damaged, halfWidth, hinted, traditional } from './garble.ts';

const report = readReport('qinglan-2025');
const paragraphs = report.split('\n').filter((line) => line !== '');

/** By name of the file in samples/messy. */
export async function messyCopies(): Promise<Record<string, Uint8Array>> {
  return {
    'forum.html': iconv.encode(forumPage(), 'gbk'),
    'forum.txt': Buffer.from(forumText()),
    'newspaper.html': Buffer.from(newspaperPage()),
    'newspaper.txt': Buffer.from(newspaperLines().join('\n')),
    'traditional.txt': Buffer.from(halfWidth(hinted(traditional(scraped())))),
    'traditional-damaged.txt': Buffer.from(halfWidth(damaged(traditional(scraped())))),
    'strung.txt': Buffer.from(strungTogether()),
    'qinglan-2025.gb18030.txt': iconv.encode(report.replaceAll('\n', '\r\n'), 'gb18030'),
    'qinglan-2025.docx': await wordFile(),
  };
}

/** By name of the file in samples/wrong. */
export function wrongInputs(): Record<string, Uint8Array> {
  return {
    'empty.txt': Buffer.alloc(0),
    'binary.txt': noise(4096),
    'classified.txt': Buffer.from(classified()),
    'noplan.txt': Buffer.from(withoutPlan()),
  };
}

/** The report as a scraper's page has it: a headline of the site above, sub-heads run on. */
function scraped(): string {
  return `2025年澜江市青澜县政府工作报告（全文）\n${paragraphs.join('\n')}\n`;
}

/** A forum thread: counters, the poster's ranks and points, the post, the box to reply in, the footer. */
function forumText(): string {
  return `设为首页 | 加入收藏 | 手机版
澜江论坛 › 区县资料 › 政府工作报告 › 查看内容

查看: 2086|回复: 3

[青澜] 2025年青澜县政府工作报告
[复制链接]

资料员小竹
  该用户今日未签到
  签到天数: 512 天
  [LV.9]以坛为家II

3117
主题
1.2万
帖子
8.6万
积分

超级版主
Rank: 8Rank: 8
积分
86204

发表于 2025-1-9 21:47:36 | 只看该作者 | 倒序浏览

2025年青澜县政府工作报告

${halfWidth(paragraphs.join('\n\n'))}

评分 参与人数 2  金钱 +6  收起理由
回复 举报

需登录后方可回帖 登录 | 注册新用户
本版积分规则
QQ客服 在线时间: 9:00-17:30 电话: 0000-8826000
Archiver|手机版|小黑屋|澜江论坛 ( 备案号 00000000号 )
GMT+8, 2026-1-14 16:20 , Processed in 0.046218 second(s), 14 queries .
返回顶部 返回列表
`;
}

/** The same thread as a saved page of the forum software, in GBK and declared so. */
function forumPage(): string {
  const post = paragraphs.map((line) => `&nbsp; &nbsp; ${escaped(halfWidth(line))}<br />`).join('\r\n<br />\r\n');
  return `<!DOCTYPE html>
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk" />
<title>2025年青澜县政府工作报告 - 政府工作报告 - 澜江论坛</title>
<style>.t_f{font-size:14px}.pi{color:#999}</style>
<script>var STYLEID = '1', discuz_uid = '0'; function reply() { alert('请先登录 2025'); }</script>
</head><body>
<div id="toptb"><a href="#">设为首页</a><a href="#">加入收藏</a></div>
<div id="pt"><a href="#">澜江论坛</a> &rsaquo; <a href="#">区县资料</a> &rsaquo; <a href="#">政府工作报告</a></div>
<table id="thread"><tr><td class="pls">查看: <span class="xi1">2086</span>|回复: <span class="xi1">3</span></td>
<td class="plc"><h1 class="ts">[青澜] <span id="thread_subject">2025年青澜县政府工作报告</span></h1><a href="#">[复制链接]</a></td></tr></table>
<table class="plhin"><tr>
<td class="pls"><a href="#">资料员小竹</a><table class="tns"><tr><th>3117</th><th>1.2万</th><td>8.6万</td></tr><tr><th>主题</th><th>帖子</th><td>积分</td></tr></table><p><em>超级版主</em></p><dl><dt>积分</dt><dd>86204</dd></dl></td>
<td class="plc"><div class="pi">发表于 2025-1-9 21:47:36 | 只看该作者</div>
<table><tr><td class="t_f" id="postmessage_90417">
<div align="center"><font size="5">2025年青澜县政府工作报告</font></div><br />
${post}
</td></tr></table></td></tr></table>
<div class="po">回复 举报</div>
<div id="f_pst">需登录后方可回帖 <a href="#">登录</a> | <a href="#">注册新用户</a></div>
<div id="ft">Archiver|手机版|小黑屋|澜江论坛 ( 备案号 00000000号 )<br />GMT+8, 2026-1-14 16:20, Processed in 0.046218 second(s), 14 queries.</div>
</body></html>
`;
}

/** Page 2 of a newspaper: the head of the report is on page 1 and lost, the tail goes on on page 3. */
function newspaperLines(): string[] {
  const start = paragraphs.findIndex((line) => line.startsWith('（二）项目投资蓄势赋能'));
  const end = paragraphs.findIndex((line) => line.startsWith('（六）聚焦民生保障'));
  const [first = '', ...rest] = paragraphs.slice(start - 1, end + 2);
  const last = rest.pop() ?? '';
  return [
    '◀上接01版',
    // The break falls inside a sentence, as it does in print.
    first.slice(first.indexOf('举办促消费活动')),
    ...rest,
    last.slice(0, last.indexOf('新增农村劳动力')),
    '▶下转03版',
  ];
}

function newspaperPage(): string {
  const body = newspaperLines()
    .map((line) => `<P>${escaped(line)}</P>`)
    .join('\n');
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>青澜日报数字报-第02版：要闻</title></head><body>
<div class="nav">2025年01月09日 星期四　<a href="#">上一版</a> <a href="#">下一版</a>　第02版：要闻　放大 缩小 默认</div>
<founder-content>
${body}
</founder-content>
<div class="foot">责任编辑：竹生　版式设计：小澜　新闻热线：0000-8826111　青澜日报社版权所有</div>
</body></html>
`;
}

/** One page with three things on it: a news item, the report, a notice. */
function strungTogether(): string {
  return `青澜县人民政府门户网站 >> 政务公开 >> 重点领域

县政府召开第62次常务会议
发布时间：2025-01-03  来源：县政府办公室  浏览次数：318

    1月2日，县长陆承远主持召开县政府第62次常务会议，讨论《政府工作报告（送审稿）》，研究岁末年初安全生产、农民工工资支付等工作。会议听取了2024年根治欠薪工作情况，全县接收线索246条，办结241条，为1380名农民工追回工资2160万元。
    会议强调，要对照“十四五”规划目标逐项盘点，差多少、补什么、谁来补，一项一项弄清楚。

2025年青澜县政府工作报告
发布时间：2025-01-10  来源：县政府办公室  浏览次数：4127

${paragraphs.map((line) => `    ${line}`).join('\n')}

关于2025年春节期间县政务服务大厅办公时间的公告
发布时间：2025-01-20  来源：县政务服务和数据管理局  浏览次数：902

    春节放假期间，县政务服务大厅1月28日至2月4日停止办公，1月26日、2月8日正常上班。企业开办、不动产登记等38项业务可通过网上平台和12台自助机办理，咨询电话12345。

上一篇：关于调整县城部分公交线路的通告
下一篇：青澜县2024年度法治政府建设情况报告
主办：青澜县人民政府办公室  网站标识码：0000000000  建议使用1280×768分辨率浏览
`;
}

/** The report as an office sends it: styles, a header, page numbers, the ten works in a table. */
async function wordFile(): Promise<Uint8Array> {
  const works = /（\d+）([^；。]+)/g;
  const children = paragraphs.flatMap((line, i) => {
    if (i === 0) return [title(line)];
    if (line.startsWith('各位代表，今年我们将继续聚焦')) {
      const items = [...line.matchAll(works)].map((match) => match[1] ?? '');
      return [body(line.slice(0, line.indexOf('（1）'))), tableOf(items)];
    }
    if (/^[一二三]、/.test(line)) return [heading(line, HeadingLevel.HEADING_1)];
    if (/^（[一二三四五六七]）/.test(line)) return [heading(line, HeadingLevel.HEADING_2)];
    return [body(line)];
  });
  const document = new Document({
    creator: '青澜县人民政府办公室',
    lastModifiedBy: '青澜县人民政府办公室',
    title: '2025年青澜县政府工作报告',
    sections: [
      {
        headers: {
          default: new Header({ children: [new Paragraph('青澜县第十八届人民代表大会第四次会议文件（二）')] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return settled(await Packer.toBuffer(document));
}

function title(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, font: '方正小标宋简体', size: 44 })],
  });
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun({ text, font: '黑体', size: 32 })] });
}

function body(text: string): Paragraph {
  // The sub-head at the start of a paragraph is bold, which cuts the paragraph into two runs.
  const [, lead = '', rest = text] = /^([^，。：]{4,12}。)(.+)$/.exec(text) ?? [];
  return new Paragraph({
    indent: { firstLine: 640 },
    children: [
      new TextRun({ text: lead, font: '仿宋_GB2312', size: 32, bold: true }),
      new TextRun({ text: rest, font: '仿宋_GB2312', size: 32 }),
    ],
  });
}

function tableOf(items: readonly string[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: items.map(
      (item, i) =>
        new TableRow({
          children: [String(i + 1), item].map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  });
}

function classified(): string {
  const [head = '', ...rest] = paragraphs;
  return `机密★1年\n特急\n\n${head}\n\n（内部讨论稿，请注意保存）\n\n${rest.slice(3, 8).join('\n\n')}\n`;
}

/** A report that only looks back: title, review, thanks. */
function withoutPlan(): string {
  return `${paragraphs
    .slice(
      0,
      paragraphs.findIndex((line) => line.startsWith('二、')),
    )
    .join('\n\n')}\n`;
}

/** Bytes that are no text in any encoding: a zip's signature, then noise with NULs from a fixed seed (xorshift). */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 20_250_107;
  for (let i = 0; i < length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[i] = i % 7 === 0 ? 0 : state & 0xff;
  }
  bytes.set([0x7f, 0x45, 0x4c, 0x46]);
  return bytes;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
