export type * from './document.ts';
export type { OffsetMap } from './offset-map.ts';
export { read } from './read.ts';
export type * from './reading.ts';
