import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const paragraphs = [
  '各位代表：',
  '一、2025年工作回顾',
  '过去一年，全县地区生产总值增长6.1%，城镇新增就业3200人，建成农村公路35公里，各项工作取得新的进展。',
  '二、2026年工作安排',
  '新的一年，改造老旧小区12个，新增公办学位900个，全面完成县人民代表大会交给我们的各项任务。',
  '各位代表，让我们团结一心、真抓实干，为建设现代化新青澜而努力奋斗！',
];

/** A saved page of a public account: the article in sections, pictures loaded late, counters and a card below. */
const wechat = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>政府工作报告来了</title>
<script>var msg_title = '2026年政府工作报告'; var read_num = 10632;</script></head><body id="activity-detail">
<div id="js_article"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">青澜县人民政府工作报告</h1>
<div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta_text">青澜发布</span>
<a id="js_name">青澜发布</a><em id="publish_time">2026-01-15 08:30</em><em>湖南</em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">
<section><p><img data-src="https://mmbiz.qpic.cn/640?wx_fmt=png" data-w="1080"></p><p style="text-align:center">点击上方蓝字关注我们</p></section>
${paragraphs.map((p) => `<section style="margin:0 8px"><p><span style="font-size:15px">${p}</span></p></section>`).join('\n')}
<section><p>来源：青澜县融媒体中心</p><p>编辑：林小满</p><p>审核：周一帆</p></section></div>
<div class="rich_media_tool"><span>阅读 10632</span><span>赞 286</span><span>在看 97</span></div>
<div><p>微信扫一扫</p><p>关注该公众号</p></div></div></div></body></html>`;

/** A county portal: site bars, path, source line, tools, neighbours of the article, footer. */
const portal = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>政府工作报告_青澜县人民政府门户网站</title></head><body>
<div class="top"><a href="/">网站首页</a> | <a>政务公开</a> | <a>办事服务</a> | <a>互动交流</a> <span>访问量：8862314</span></div>
<ul class="nav"><li><a>首页</a></li><li><a>走进青澜</a></li><li><a>新闻中心</a></li><li><a>政务公开</a></li></ul>
<div class="path">当前位置：首页 > 政务公开 > 法定主动公开内容 > 政府工作报告</div>
<table class="index"><tr><td>索引号：QL-2026-00031</td><td>发文日期：2026-01-16</td></tr><tr><td>发布机构：县政府办公室</td><td>有效性：有效</td></tr></table>
<div class="article"><h2>青澜县人民政府工作报告</h2><div class="info">来源：县政府办 发布时间：2026-01-16 09:12 浏览次数：1523次 字体：大 中 小</div>
${paragraphs.map((p) => `<p>　　${p}</p>`).join('\n')}
<div>【打印本页】 【关闭窗口】</div></div>
<div class="related"><h3>相关链接</h3><ul><li><a>青澜县2025年国民经济和社会发展统计公报</a> 2026-03-20</li><li><a>一图读懂：今年12件民生实事</a> 2026-01-18</li></ul></div>
<div class="pager">上一篇：关于2025年财政预算执行情况的报告<br>下一篇：没有了</div>
<footer>主办：青澜县人民政府 网站标识码：4300000001<br>湘ICP备05000001号 湘公网安备 43000002000001号<br>联系电话：0700-5212345</footer></body></html>`;

describe('a saved page gives the report and nothing around it', () => {
  it.each([
    ['of a public account', wechat],
    ['of a county portal', portal],
  ])('%s', async (_, html) => {
    const result = await read(new TextEncoder().encode(html), { name: '网页.html' });
    if (!result.ok) throw new Error(result.error.message.en);
    expect(result.readings).toHaveLength(1);
    const [reading] = result.readings;
    expect(reading).toMatchObject({ kind: 'report', title: '青澜县人民政府工作报告', year: 2026 });
    expect(reading!.facts.map((f) => f.value)).toEqual([6.1, 3200, 35, 12, 900]);
    expect(
      reading!.text
        .split('\n')
        .flatMap((line) => line.trim() || [])
        .slice(1),
    ).toEqual(paragraphs);
    for (const fact of reading!.facts) expect(result.sourceText.slice(fact.at)).toMatch(new RegExp(`^${fact.value}`));
  });
});
