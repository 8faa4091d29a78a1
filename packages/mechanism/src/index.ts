export type * from './entry.ts';
export type * from './matter.ts';
