/** Which column of an office's table is which, by the words offices use. */
import type { TableField } from './office-table.ts';

/**
 * Words for each column. Where a header fits several, the first free field is taken: 责任单位 is the lead, but the
 * co-units where a 牵头单位 stands beside it; 目标任务 is the task, but the target where there is a 工作内容.
 */
const WORDS: readonly { field: TableField; is: RegExp; firmly: boolean }[] = [
  { field: 'order', is: /^(序号|编号|项目序号|序|no\.?)$/i, firmly: true },
  { field: 'q1', is: /^(第?[一1]季度|q1|[1一]季度?末?|1[-—~至]3月|3月底)/i, firmly: true },
  { field: 'q2', is: /^(第?[二2]季度|q2|上半年|4[-—~至]6月|6月底|1[-—~至]6月)/i, firmly: true },
  { field: 'q3', is: /^(第?[三3]季度|q3|前三季度|7[-—~至]9月|9月底|1[-—~至]9月)/i, firmly: true },
  { field: 'q4', is: /^(第?[四4]季度|q4|10[-—~至]12月|12月底|全年进度|1[-—~至]12月)/i, firmly: true },
  { field: 'leader', is: /(分管|牵头|责任|包联|挂点|县|市|区)领导|分管负责人|分管副?[县市区镇]长|领衔/, firmly: true },
  { field: 'coUnits', is: /配合|协办|协同|协助|参与单位|参加单位|责任单位[二2]|其他责任单位/, firmly: true },
  { field: 'leadUnit', is: /牵头|主办|主责|责任单位一|责任单位1/, firmly: true },
  { field: 'due', is: /完成时[限间]|办结时[限间]|截止|时限|期限|完成日期|完成节点/, firmly: true },
  { field: 'nodes', is: /季度节点|节点|进度安排|序时进度|形象进度|阶段/, firmly: true },
  { field: 'original', is: /原文|条文|报告(表述|内容|要求|中)|工作报告/, firmly: true },
  { field: 'target', is: /量化|目标值|指标值|年度目标|工作目标|预期目标|目标要求|考核目标|^目标$/, firmly: true },
  { field: 'section', is: /(部分|方面|类别|类型|板块|领域|章节|分类)$/, firmly: true },
  { field: 'note', is: /备注|说明/, firmly: true },
  {
    field: 'task',
    is: /工作(内容|任务|事项|举措)|重点(工作|任务|事项)|主要任务|具体任务|任务(名称|内容)|^任务$|^事项|项目名称/,
    firmly: true,
  },
  { field: 'leadUnit', is: /(责任|承办|落实|实施|主管)(单位|部门)|^单位$/, firmly: false },
  { field: 'coUnits', is: /(责任|承办|落实|实施)(单位|部门)/, firmly: false },
  { field: 'task', is: /目标任务|任务目标|任务|名称|内容|举措/, firmly: false },
  { field: 'target', is: /目标/, firmly: false },
];

/** Header words without spaces, line ends and brackets. */
export function normalHeader(header: string): string {
  return header
    .replace(/\s+/g, '')
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/[:：]$/, '');
}

/**
 * The field of each header; no field is given twice. Firm words are served first, wherever they stand.
 * @example fieldsOf(['序号', '目标任务', '责任单位', '完成时间']) // ['order', 'task', 'leadUnit', 'due']
 */
export function fieldsOf(headers: readonly string[]): (TableField | null)[] {
  const fields: (TableField | null)[] = headers.map(() => null);
  const names = headers.map(normalHeader);
  for (const firmly of [true, false]) {
    names.forEach((name, i) => {
      if (fields[i] !== null || name === '') return;
      const word = WORDS.find(
        ({ is, field, firmly: firm }) => firm === firmly && is.test(name) && !fields.includes(field),
      );
      if (word) fields[i] = word.field;
    });
  }
  return fields;
}

/** How many columns of a row read as headers: the header row is the one with the most, and at least two. */
export function headerScore(cells: readonly string[]): number {
  const distinct = [...new Set(cells.map(normalHeader))].filter(
    (name) => name !== '' && name.length <= 16 && !/[，。；：]/.test(name),
  );
  return fieldsOf(distinct).filter((field) => field !== null).length;
}
