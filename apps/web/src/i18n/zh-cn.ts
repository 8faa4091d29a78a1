import { byArea } from './areas.ts';

export const resources = byArea(
  import.meta.glob<Record<string, unknown>>('../*/zh-CN.json', { eager: true, import: 'default' }),
);
