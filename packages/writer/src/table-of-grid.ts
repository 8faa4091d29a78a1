/** From a grid of cells to lines with fields. */
import { fieldsOf, headerScore, normalHeader } from './columns.ts';
import { dueOf } from './due-cell.ts';
import type { Grid, GridCell } from './grid.ts';
import type { OfficeColumn, OfficeLine, OfficeTable, TableField, TableProblem } from './office-table.ts';
import { unitsOf } from './units-cell.ts';

/** Titles, document numbers and dates stand above a header, not more than this many rows. */
const SEARCH_ROWS = 20;

export interface Header {
  /** Last row of the header. */
  row: number;
  columns: OfficeColumn[];
}

/** The header row under a title: the one whose words name most columns, the task and a unit or a deadline among them. */
export function findHeader({ rows }: Grid): Header | null {
  let best: { row: number; score: number } | null = null;
  rows.slice(0, SEARCH_ROWS).forEach((cells, row) => {
    const score = headerScore(cells.map(({ text }) => text));
    if (score > (best?.score ?? 1)) best = { row, score };
  });
  if (best === null) return null;
  const { row } = best as { row: number };
  const upper = rows[row]!;
  const lower = rows[row + 1] ?? [];
  const isSplit = isSecondHeader(upper, lower);
  const headers = upper.map(({ text }, c) => ((isSplit && lower[c]?.text) || text).replace(/\s+/g, ''));
  const fields = withTask(headers, fieldsOf(headers));
  const names = (field: TableField) => fields.includes(field);
  if (!(names('task') || names('original')) || !(names('leadUnit') || names('due') || names('coUnits'))) return null;
  return { row: isSplit ? row + 1 : row, columns: headers.map((header, i) => ({ header, field: fields[i] ?? null })) };
}

/** A second header row has words only under headers that span several columns, and they read as headers. */
function isSecondHeader(upper: readonly GridCell[], lower: readonly GridCell[]): boolean {
  const spans = (c: number) => upper[c]!.left !== c || upper[c + 1]?.left === c;
  const own = lower
    .map((cell, c) => ({ cell, c }))
    .filter(({ cell, c }) => cell.text !== '' && cell !== upper[c] && cell.top !== upper[c]?.top);
  return (
    own.every(({ c }) => upper[c] !== undefined && (upper[c].text === '' || spans(c))) &&
    headerScore(own.map(({ cell }) => cell.text)) >= 2
  );
}

/** Without a column of its own the task is in one like 年度目标任务. */
function withTask(headers: readonly string[], fields: (TableField | null)[]): (TableField | null)[] {
  if (fields.includes('task')) return fields;
  const i = headers.findIndex((header, c) => fields[c] === 'target' && /任务|内容|工作/.test(normalHeader(header)));
  return fields.map((field, c) => (c === i ? 'task' : field));
}

/**
 * The lines of a table.
 *
 * @param grids the first has a header; the others are its continuation (a Word table begun anew on a page), taken when
 * their header is the same or when they have as many columns and none. Rows are counted through.
 */
export function tableOf(grids: readonly Grid[], year: number): OfficeTable {
  const [first] = grids as readonly [Grid, ...Grid[]];
  const { columns, row } = findHeader(first)!;
  const table: OfficeTable = { name: first.name, columns, lines: [], problems: [] };
  let before = 0;
  for (const grid of grids) {
    const own = grid === first ? { columns, row } : findHeader(grid);
    const goesOn = own === null && grid.rows[0]?.length === columns.length;
    if (own ? sameColumns(own.columns, columns) : goesOn)
      readRows(table, grid, own ? own.row + 1 : 0, before + 1, year);
    before += grid.rows.length;
  }
  return table;
}

function sameColumns(a: readonly OfficeColumn[], b: readonly OfficeColumn[]): boolean {
  return a.length === b.length && a.every(({ header }, i) => header === b[i]!.header);
}

/** Adds the rows of one grid to the table. `firstLine` is what the office calls the grid's row 0. */
function readRows(table: OfficeTable, grid: Grid, from: number, firstLine: number, year: number): void {
  const { columns } = table;
  let section = '';
  for (let r = from; r < grid.rows.length; r += 1) {
    const cells = grid.rows[r]!;
    const line = firstLine + r;
    const texts = cells.map(({ text }) => text);
    // Empty but for a number: a line kept free.
    if (texts.every((text, c) => text === '' || columns[c]?.field === 'order')) continue;
    if (columns.every(({ header }, c) => header === (texts[c] ?? '').replace(/\s+/g, ''))) continue;
    const heading = headingOf(cells);
    if (heading !== null) {
      section = heading;
      continue;
    }
    const cell = (field: TableField) => cells[columns.findIndex((column) => column.field === field)];
    const previous = table.lines.at(-1);
    // The task's cell is merged with the one above: more units or nodes of the same task.
    const task = cell('task') ?? cell('original');
    if (previous && task && task.text !== '' && task.top < r && task.top >= from) {
      addTo(previous, lineOf(table, cells, line, section, previous, year, []));
      continue;
    }
    const problems: TableProblem[] = [];
    const made = lineOf(table, cells, line, section, previous, year, problems);
    if (made.task === '') {
      problems.splice(
        0,
        Infinity,
        problem(columns, 'task', line, texts.find((text) => text !== '') ?? '', {
          zh: '这一行没有任务内容，已跳过；请补上任务或删去该行',
          en: 'This line has no task and was left out; add the task or delete the line',
        }),
      );
    } else table.lines.push(made);
    table.problems.push(...problems);
  }
}

/** A row that is one heading: a single text across most columns, or one that is numbered like a heading and stands alone. */
function headingOf(cells: readonly GridCell[]): string | null {
  const filled = cells.filter(({ text }) => text !== '');
  const texts = [...new Set(filled.map(({ text }) => text))];
  if (texts.length !== 1) return null;
  const [text = ''] = texts;
  const isWide = filled.length > 1 && filled.length * 2 >= cells.length;
  const isNumbered =
    /^([一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+)/.test(text);
  return isWide || isNumbered ? text : null;
}

function lineOf(
  { columns }: OfficeTable,
  cells: readonly GridCell[],
  line: number,
  section: string,
  previous: OfficeLine | undefined,
  year: number,
  problems: TableProblem[],
): OfficeLine {
  const text = (field: TableField): string => cells[columns.findIndex((column) => column.field === field)]?.text ?? '';
  const same = (words: string) => /^(同上|〃|″|"|同前)$/.test(words.trim());

  const lead = unitsOf(text('leadUnit'));
  const co = unitsOf(text('coUnits'));
  const asAbove = same(text('leadUnit')) && previous !== undefined;
  // A lead column left empty beside filled co-units: the first of them leads, as in a table with one column.
  const leadUnit = asAbove ? previous.leadUnit : (lead.lead ?? co.lead);
  const others = [...(asAbove ? [] : lead.others), ...(co.lead === null ? [] : [co.lead]), ...co.others];
  if (leadUnit === null) {
    problems.push(problem(columns, 'leadUnit', line, text('leadUnit'), { zh: '没有牵头单位', en: 'No lead unit' }));
  }

  const due = dueOf(same(text('due')) && previous ? previous.due.text : text('due'), year);
  if (!due.clear) {
    problems.push(
      problem(columns, 'due', line, due.text, {
        zh: `完成时限“${due.text}”看不出日期，请写作 ${year}年6月30日 或 6月底`,
        en: `The deadline "${due.text}" names no day; write it like ${year}年6月30日 or 6月底`,
      }),
    );
  }
  return {
    line,
    section: text('section') || section,
    original: text('original'),
    task: text('task') || text('original'),
    target: text('target'),
    leadUnit,
    coUnits: [...new Set(others)].filter((unit) => unit !== leadUnit),
    leader: text('leader'),
    nodes: nodesOf(text),
    due: { text: due.text, date: due.date },
  };
}

const QUARTERS = [1, 2, 3, 4] as const;
const QUARTER = '(?:第?([一二三四1-4])季度|Q([1-4]))';
/** 一季度：完成选址；二季度：开工, up to the next quarter. */
const NODE = new RegExp(`${QUARTER}(?:末|底|前)?[：:，,]?\\s*([\\s\\S]*?)(?=${QUARTER}|$)`, 'gi');

/** From a column a quarter, else from one cell. */
function nodesOf(text: (field: TableField) => string): OfficeLine['nodes'] {
  const own = QUARTERS.map((quarter) => ({ quarter, text: text(`q${quarter}`) })).filter((node) => node.text !== '');
  if (own.length > 0) return own;
  return [...text('nodes').matchAll(NODE)].flatMap(([, word, letter, said = '']) => {
    const quarter = QUARTERS['一二三四'.indexOf(word ?? '?')] ?? QUARTERS[Number(word ?? letter) - 1];
    const words = said.replace(/[；;。，,\s]+$/, '');
    return quarter === undefined || words === '' ? [] : [{ quarter, text: words }];
  });
}

function addTo(line: OfficeLine, more: OfficeLine): void {
  const units = [more.leadUnit, ...more.coUnits].filter((unit) => unit !== null && unit !== line.leadUnit);
  line.coUnits = [...new Set([...line.coUnits, ...(units as string[])])];
  if (more.target !== '' && !line.target.includes(more.target)) {
    line.target = line.target === '' ? more.target : `${line.target}；${more.target}`;
  }
  for (const node of more.nodes) {
    const known = line.nodes.find(({ quarter }) => quarter === node.quarter);
    if (known === undefined) line.nodes.push(node);
    else if (!known.text.includes(node.text)) known.text = `${known.text}；${node.text}`;
  }
}

function problem(
  columns: readonly OfficeColumn[],
  field: TableField,
  line: number,
  found: string,
  message: TableProblem['message'],
): TableProblem {
  return { line, column: columns.find((column) => column.field === field)?.header ?? '', found, message };
}
