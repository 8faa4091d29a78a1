export { pageAt } from './decode/pdf.ts';
export { largestFile } from './decode.ts';
export type * from './document.ts';
export type { OffsetMap } from './offset-map.ts';
export { read } from './read.ts';
export { readError } from './read-error.ts';
export type * from './reading.ts';
export { type Unstated, unstated } from './unstated.ts';
