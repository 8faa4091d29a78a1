import { Problem } from '../problem.ts';

/** Stands in for a handler that is yet to come. */
export const notBuilt = (): never => {
  throw new Problem('not-built', { zh: '这一步还在建设中。', en: 'This is not built yet.' });
};
