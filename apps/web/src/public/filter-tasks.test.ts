import { describe, expect, it } from 'vitest';
import { choicesOf, filterFrom, filterTasks, noTaskFilter, type Task, withFilter } from './filter-tasks.ts';

const task = (title: string, light: string, leadUnit: string | null, section = '三'): Task =>
  ({ title, original: `${title}。`, leadUnit, section, standing: { light } }) as Task;
const tasks = [
  task('新建 5G 基站', 'red', '县工信局'),
  task('改造老旧小区', 'green', '县住建局'),
  task('修路', 'green', null, '四'),
];

describe('filterTasks', () => {
  it('finds every word, whatever its width and case', () => {
    expect(filterTasks(tasks, { ...noTaskFilter, text: '５ｇ　新建' })).toEqual([tasks[0]]);
    expect(filterTasks(tasks, { ...noTaskFilter, text: '5g 小区' })).toEqual([]);
  });

  it('finds a unit by name', () => {
    expect(filterTasks(tasks, { ...noTaskFilter, text: '住建' })).toEqual([tasks[1]]);
  });

  it('narrows by light, unit and section together', () => {
    expect(filterTasks(tasks, { ...noTaskFilter, light: 'green', section: '四' })).toEqual([tasks[2]]);
    expect(filterTasks(tasks, { ...noTaskFilter, light: 'red', unit: '县住建局' })).toEqual([]);
  });
});

it('offers each unit once and none for a task without one', () => {
  expect(choicesOf(tasks, 'leadUnit')).toEqual(['县工信局', '县住建局']);
});

describe('the filter in the address', () => {
  it('comes back from it', () => {
    const filter = { text: '老旧小区', light: 'red', unit: '县住建局', section: '' };
    expect(filterFrom(withFilter('?lang=en', filter))).toEqual(filter);
  });

  it('leaves the language where it is', () => {
    expect(withFilter('?lang=en&light=red', noTaskFilter)).toBe('?lang=en');
    expect(withFilter('', noTaskFilter)).toBe('');
  });
});
