import { describe, expect, it } from 'vitest';
import { readAfter } from './after.ts';

describe('readAfter', () => {
  it.each([
    ['老旧小区', '老旧小区'],
    ['工业项目建成投产', '工业项目'],
    ['危房安全拆除', '危房拆除'],
    ['高压线路完成迁改', '高压线路迁改'],
    ['的青溪水库扩容工程加快建设', '青溪水库扩容工程'],
    ['指标达到全市领先水平', '指标达到全市领先水平'],
    ['用于乡村振兴有效衔接', '乡村振兴衔接资金'],
    ['大关', ''],
    ['（预计数，下同）', ''],
    ['进驻政务服务大厅', ''],
    ['', ''],
  ])('%s -> %s', (words, noun) => expect(readAfter(words).noun).toBe(noun));

  it('keeps a predicate that follows instead of a noun', () => {
    expect(readAfter('进驻政务服务大厅').predicate).toBe('进驻政务服务大厅');
  });
});
