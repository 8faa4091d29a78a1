/**
 * Colours and type of both entries. Ant Design's theme (app/theme.ts) and the style sheets read them here;
 * `applyTokens` gives the style sheets `--ink`, `--line`, … A status is never told by colour alone: it has a word or
 * a shape as well.
 */
export const colours = {
  /** Text: main, second, faint. All reach 4.5:1 on white. */
  ink: '#1f2733',
  'ink-2': '#4a5565',
  'ink-3': '#66707f',
  line: '#dfe3e9',
  'line-soft': '#eceff3',
  ground: '#f4f6f8',
  paper: '#ffffff',
  /** Links, buttons, the focus ring. */
  main: '#1f5188',
  'main-soft': '#e8f0f8',
  /** The seal in the corner, nothing else. */
  seal: '#9c2b25',
  green: '#23743f',
  'green-soft': '#e6f3ea',
  yellow: '#8a5f00',
  'yellow-soft': '#fdf3d8',
  'yellow-fill': '#d99b00',
  red: '#b42318',
  'red-soft': '#fdebe9',
  blue: '#1d5fa8',
  'blue-soft': '#e6f0fb',
  grey: '#66707f',
  'grey-soft': '#eef0f3',
  /** Marks in a report's text. */
  'mark-fact': '#dcebfa',
  'mark-commitment': '#23743f',
  'mark-project': '#f6e7c8',
  'mark-term': '#7a4a9e',
  'mark-damage': '#b42318',
} as const;

/**
 * The system's Chinese fonts first. The last one is served by the app in slices (unicode-range), so that a computer
 * without Chinese fonts loads only the slices with characters on the page.
 */
export const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'HarmonyOS Sans SC', 'WenQuanYi Micro Hei', 'Noto Sans SC Variable', sans-serif";

export function applyTokens(root: HTMLElement = document.documentElement): void {
  for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--${name}`, value);
  root.style.setProperty('--font', fontFamily);
}
