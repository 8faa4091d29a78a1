import type { PublicPage } from '../api/types.ts';

export type Task = PublicPage['tasks'][number];

export interface TaskFilter {
  text: string;
  light: string;
  unit: string;
  section: string;
}

export const noTaskFilter: TaskFilter = { text: '', light: '', unit: '', section: '' };

/** Every word must occur in the task, its original words or its unit; full-width and small letters are one. */
export function filterTasks(tasks: readonly Task[], { text, light, unit, section }: TaskFilter): Task[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return tasks.filter(
    (task) =>
      (light === '' || task.standing.light === light) &&
      (unit === '' || task.leadUnit === unit) &&
      (section === '' || task.section === section) &&
      words.every((word) => plain(`${task.title} ${task.original} ${task.leadUnit ?? ''}`).includes(word)),
  );
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What can be chosen, in the order it first occurs. */
export const choicesOf = (tasks: readonly Task[], key: 'leadUnit' | 'section'): string[] =>
  [...new Set(tasks.map((task) => task[key]))].filter((value) => value !== null);

/** The filter in the address, so that a list can be sent to somebody. */
export function filterFrom(query: string): TaskFilter {
  const search = new URLSearchParams(query);
  const value = (name: string) => search.get(name) ?? '';
  return { text: value('q'), light: value('light'), unit: value('unit'), section: value('section') };
}

/** The address with the filter in it; what else stood there stays. */
export function withFilter(query: string, { text, light, unit, section }: TaskFilter): string {
  const search = new URLSearchParams(query);
  for (const [name, value] of Object.entries({ q: text.trim(), light, unit, section })) {
    if (value === '') search.delete(name);
    else search.set(name, value);
  }
  const kept = search.toString();
  return kept === '' ? '' : `?${kept}`;
}
