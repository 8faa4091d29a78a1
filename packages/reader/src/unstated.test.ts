import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import { unstated } from './unstated.ts';

async function report(year: number, targets: string): Promise<Reading> {
  const text = `政府工作报告

——${year}年1月9日在青溪县第十八届人民代表大会第三次会议上

青溪县人民政府县长 某某

各位代表:

现在,我代表县人民政府向大会报告工作,请予审议。

一、${year - 1}年工作回顾

过去一年,全县社会消费品零售总额增长7.1%,新增规模以上工业企业9家。

二、${year}年工作安排

今年的主要预期目标是:${targets}。

重点做好以下工作:

(一)推进城市更新。改造老旧小区12个。
`;
  const answer = await read(new TextEncoder().encode(text), { name: `${year}.txt` });
  if (!answer.ok) throw new Error(answer.error.message.en);
  return answer.readings[0]!;
}

const left = async (now: string, before: string) =>
  unstated(await report(2026, now), [await report(2025, before)])?.map(({ indicator, elsewhere }) => [
    indicator,
    elsewhere.map(({ reading, fact }) => `${reading.year} ${fact.value}${fact.unit}`),
  ]);

describe('unstated', () => {
  it('names a target of last year that this report leaves out, a result of last year being none', async () => {
    expect(await left('地区生产总值增长5.5%左右', '地区生产总值增长6%左右,社会消费品零售总额增长7%')).toEqual([
      ['retail-sales', ['2025 7%']],
    ]);
  });

  it('takes a target without a number for stated', async () => {
    expect(await left('地区生产总值增长5.5%左右,居民人均可支配收入与经济增长同步', '居民人均可支配收入增长6%')).toEqual(
      [],
    );
  });

  it('takes the incomes of town and country for those of all', async () => {
    expect(await left('城镇居民人均可支配收入增长5%,农村居民人均可支配收入增长6%', '居民人均可支配收入增长6%')).toEqual(
      [],
    );
  });

  it('does not ask for a headline nobody states', async () => {
    expect(await left('地区生产总值增长5.5%左右', '地区生产总值增长6%左右')).toEqual([]);
  });

  it('does not judge a page without a plan', async () => {
    const torn = { ...(await report(2026, '地区生产总值增长5%')), outline: [] };
    expect(unstated(torn, [await report(2025, '社会消费品零售总额增长7%')])).toBeNull();
  });
});
