import { byArea } from './areas.ts';

export const resources = byArea(
  import.meta.glob<Record<string, unknown>>('../*/en.json', { eager: true, import: 'default' }),
);
