import { describe, expect, it } from 'vitest';
import { phrase } from './phrase.ts';
import { projects } from './projects.ts';
import type { SectionRole } from './reading.ts';

const read = (text: string, role: SectionRole) => projects(phrase(text, role));
const staged = (text: string, role: SectionRole = 'plan') => read(text, role).map((p) => `${p.name} ${p.stage}`);

describe('the stage of a named project', () => {
  it.each([
    ['推进云岭硅材、白沙饲料等项目落地开工。', ['云岭硅材 started', '白沙饲料 started']],
    ['加快青石风电、云岭储能等6个重点项目建设。', ['青石风电 building', '云岭储能 building']],
    ['启动县中医院迁建。', ['县中医院迁建 started']],
    ['做好清澜高速、云岭机场等项目前期工作。', ['清澜高速 preparing', '云岭机场 preparing']],
    ['完成南湖大桥主体工程建设。', ['南湖大桥 topped-out']],
    ['建成白沙水厂。', ['白沙水厂 completed']],
    ['确保云岭物流园年底投入运营。', ['云岭物流园 operating']],
    ['确保青石光伏三季度并网发电。', ['青石光伏 operating']],
    ['推动云岭硅材投产达效。', ['云岭硅材 yielding']],
    ['策划包装古渡公园、竹海博物馆等项目。', ['古渡公园 reserved', '竹海博物馆 reserved']],
  ])('%s', (text, expected) => {
    expect(staged(text)).toEqual(expected);
  });
  it('is reached in the review, not in the plan', () => {
    expect(
      read('南湖大桥竣工通车，青石风电顺利开工。', 'review').map((p) => [p.name, p.stage, p.stageVerb, p.reached]),
    ).toEqual([
      ['南湖大桥', 'operating', '竣工通车', true],
      ['青石风电', 'started', '开工', true],
    ]);
    expect(read('推进南湖大桥竣工通车。', 'plan').map((p) => p.reached)).toEqual([false]);
  });
  it('is not reached after 即将', () => {
    expect(read('白沙饲料项目即将投产。', 'review').map((p) => [p.name, p.stage, p.reached])).toEqual([
      ['白沙饲料项目', 'operating', false],
    ]);
  });
});

describe('the names of a list', () => {
  it('takes the noun that closes the list into names without one', () => {
    expect(staged('建成青石、白沙等5个乡镇水厂。')).toEqual(['青石水厂 completed', '白沙水厂 completed']);
    expect(staged('完成县三中、云岭小学改扩建。')).toEqual(['县三中改扩建 completed', '云岭小学改扩建 completed']);
  });
  it('splits the last two at 和', () => {
    expect(staged('加快青石大桥、云岭隧道和白沙互通建设。')).toEqual([
      '青石大桥 building',
      '云岭隧道 building',
      '白沙互通 building',
    ]);
  });
  it('reads investment and owner off the name', () => {
    expect(read('推进澜江建投集团投资建设的总投资12.5亿元的南湖新城项目建设。', 'plan')).toMatchObject([
      { name: '南湖新城项目', owner: '澜江建投集团', investment: { value: 12.5, unit: '亿元' } },
    ]);
  });
  it('leaves out common nouns, policies and counts', () => {
    expect(
      staged('推进一批重大项目建设。实施老旧小区改造。完善就业服务体系。完成改造项目12个。推进医疗体制改革。'),
    ).toEqual([]);
  });
});
