import { theme as antdTheme, type ThemeConfig } from 'antd'
import { type Mode, type Palette, palettes } from './palette.ts'

export const fontFamily =
  '"Microsoft YaHei UI","微软雅黑","Microsoft YaHei","PingFang SC","Noto Sans SC","Noto Sans CJK SC",sans-serif'

type Algorithm = Extract<NonNullable<ThemeConfig['algorithm']>, (...args: never[]) => unknown>

/** antd mixes its own shades from the seeds, duller in dark; ours were measured for contrast and stay as they are. */
const measured =
  (p: Palette): Algorithm =>
  (_seed, map) => ({
    ...(map ?? antdTheme.defaultAlgorithm(_seed)),
    colorPrimary: p.primary,
    colorPrimaryHover: p['primary-hover'],
    colorPrimaryActive: p['primary-active'],
    colorPrimaryBg: p['primary-tint'],
    colorPrimaryBorder: p.primary,
    colorInfo: p.primary,
    colorLink: p.primary,
    colorSuccess: p.ok,
    colorWarning: p.due,
    colorError: p.stop,
    colorErrorHover: p.stop,
    colorErrorBorderHover: p.stop,
  })

const colours = (p: Palette, mode: Mode) => ({
  colorPrimary: p.primary,
  colorInfo: p.primary,
  colorLink: p.primary,
  colorSuccess: p.ok,
  colorWarning: p.due,
  colorError: p.stop,
  colorTextBase: p.ink,
  colorText: p.ink,
  colorTextSecondary: p.ink2,
  colorTextTertiary: p.ink3,
  colorTextQuaternary: p.ink3,
  colorTextPlaceholder: p.ink3,
  colorTextDisabled: p.ink3,
  colorBgBase: p.surface,
  colorBgContainer: p.surface,
  colorBgElevated: p.surface,
  colorBgLayout: p.canvas,
  colorFillAlter: p.sunk,
  colorBgMask: mode === 'dark' ? 'rgba(0,0,0,.55)' : 'rgba(40,34,22,.30)',
  colorBorder: p.line2,
  colorBorderSecondary: p.line,
  colorSplit: p.line,
  controlItemBgHover: p.hover,
  controlItemBgActive: p['primary-tint'],
  colorSuccessBg: p['ok-tint'],
  colorWarningBg: p['due-tint'],
  colorErrorBg: p['stop-tint'],
  colorInfoBg: p['primary-tint'],
  boxShadow:
    mode === 'dark'
      ? '0 16px 48px rgba(0,0,0,.55)'
      : '0 12px 40px rgba(60,52,36,.18), 0 2px 8px rgba(60,52,36,.08)',
})

const sizes = (px: (size: number) => number) => ({
  fontFamily,
  fontSize: px(15),
  fontSizeSM: px(13),
  fontSizeLG: px(17),
  fontSizeHeading1: px(32),
  fontSizeHeading2: px(24),
  fontSizeHeading3: px(20),
  fontSizeHeading4: px(17),
  fontSizeHeading5: px(15),
  lineHeight: 1.6,
  fontWeightStrong: 600,
  controlHeight: px(36),
  controlHeightSM: px(28),
  controlHeightLG: px(44),
  borderRadius: 6,
  borderRadiusSM: 4,
  borderRadiusLG: 10,
  controlOutlineWidth: 2,
  lineWidthFocus: 2,
  motionDurationFast: '.08s',
  motionDurationMid: '.12s',
  motionDurationSlow: '.16s',
})

const parts = (p: Palette, px: (size: number) => number): NonNullable<ThemeConfig['components']> => {
  const edged = { colorBorder: p.edge }
  return {
    Button: {
      primaryColor: p['on-primary'],
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
      fontWeight: 400,
      paddingInline: 14,
      paddingInlineSM: 9,
      contentFontSizeSM: px(14),
      contentFontSizeLG: px(16),
    },
    Table: {
      headerBg: 'transparent',
      headerColor: p.ink3,
      headerSplitColor: 'transparent',
      rowHoverBg: p.hover,
      rowSelectedBg: p['primary-tint'],
      cellPaddingBlock: 9,
      cellPaddingInline: 10,
      cellPaddingBlockSM: 6,
      cellPaddingInlineSM: 8,
      cellFontSizeSM: px(14),
      borderColor: p.line,
    },
    Input: edged,
    InputNumber: edged,
    Select: edged,
    DatePicker: edged,
    Radio: edged,
    Checkbox: { ...edged, controlInteractiveSize: px(18) },
    Modal: { titleFontSize: px(17) },
    Segmented: { trackBg: p.rail, itemSelectedBg: p.surface, itemColor: p.ink2 },
  }
}

/** The one place that sets antd's sizes and colours; every size follows the text scale of the person at the desk. */
export const makeTheme = (mode: Mode, scale: number): ThemeConfig => {
  const p = palettes[mode]
  const px = (size: number) => Math.round(size * scale)
  const base = mode === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm
  return {
    algorithm: [base, measured(p)],
    token: { ...sizes(px), ...colours(p, mode) },
    components: parts(p, px),
  }
}
