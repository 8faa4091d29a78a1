/** The columns of 任务分解表, in the order of the export, with their widths. */
export const columns = [
  { key: 'order', width: '44px', edited: false },
  { key: 'section', width: 'minmax(88px, 0.5fr)', edited: false },
  { key: 'original', width: 'minmax(150px, 1.3fr)', edited: false },
  { key: 'task', width: 'minmax(170px, 1.4fr)', edited: true },
  { key: 'target', width: 'minmax(104px, 0.8fr)', edited: true },
  { key: 'leadUnit', width: 'minmax(116px, 0.8fr)', edited: true },
  { key: 'coUnits', width: 'minmax(96px, 0.7fr)', edited: true },
  { key: 'leader', width: 'minmax(80px, 0.5fr)', edited: true },
  { key: 'nodes', width: 'minmax(104px, 0.7fr)', edited: true },
  { key: 'due', width: '114px', edited: true },
] as const;

export type ColumnKey = (typeof columns)[number]['key'];
export type EditedKey = Extract<(typeof columns)[number], { edited: true }>['key'];

export const editedKeys = columns.filter((column) => column.edited).map((column) => column.key) as readonly EditedKey[];

/** Checkbox in front, what can be done behind. */
export const gridTemplate = `36px ${columns.map((column) => column.width).join(' ')} 100px`;

/** Columns edited in a dialog: Tab stops at them, only Enter or a click opens it. */
export const dialogKeys: ReadonlySet<EditedKey> = new Set(['target', 'nodes']);
