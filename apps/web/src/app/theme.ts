import type { ThemeConfig } from 'antd';
import { colours, fontFamily } from '../shared/tokens.ts';

/** Calm, dense and official: ink on white, one blue, hairlines instead of shadows. */
export const theme: ThemeConfig = {
  token: {
    fontFamily,
    fontSize: 14,
    colorPrimary: colours.main,
    colorLink: colours.main,
    colorInfo: colours.blue,
    colorSuccess: colours.green,
    colorWarning: colours.yellow,
    colorError: colours.red,
    // Ant Design would mix muddy grounds from these dark colours.
    colorSuccessBg: colours['green-soft'],
    colorSuccessBorder: '#b8dcc4',
    colorWarningBg: colours['yellow-soft'],
    colorWarningBorder: '#f0d58c',
    colorErrorBg: colours['red-soft'],
    colorErrorBorder: '#f2c4bf',
    colorInfoBg: colours['blue-soft'],
    colorInfoBorder: '#bdd5ef',
    colorPrimaryBg: colours['main-soft'],
    colorText: colours.ink,
    colorTextSecondary: colours['ink-2'],
    colorTextTertiary: colours['ink-3'],
    colorTextDescription: colours['ink-3'],
    colorBorder: '#cfd5dd',
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.ground,
    borderRadius: 4,
    borderRadiusLG: 6,
    controlHeight: 32,
    controlHeightSM: 26,
    motionDurationMid: '0.15s',
    motionDurationSlow: '0.2s',
  },
  components: {
    Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 8, headerBg: '#f7f8fa', headerColor: colours['ink-2'] },
    Tabs: { horizontalMargin: '0 0 8px 0', horizontalItemGutter: 12, titleFontSizeSM: 13 },
    Card: { headerHeight: 44 },
  },
};
