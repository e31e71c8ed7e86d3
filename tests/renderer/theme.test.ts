import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Colour, type Mode, palettes } from '../../src/renderer/ui/palette.ts'
import { makeTheme } from '../../src/renderer/ui/theme.ts'
import { isShort, widthClassOf } from '../../src/renderer/ui/window-class.ts'

const channel = (value: number): number => {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16)),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2 contrast ratio. */
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds: readonly Colour[] = ['canvas', 'surface', 'rail', 'sunk', 'hover']
const inks: readonly Colour[] = ['ink', 'ink2', 'ink3', 'primary', 'ok', 'due', 'stop', 'unknown', 'vip']
const onTint: readonly [Colour, Colour][] = [
  ['ok', 'ok-tint'],
  ['due', 'due-tint'],
  ['stop', 'stop-tint'],
  ['unknown', 'unknown-tint'],
  ['vip', 'vip-tint'],
  ['primary', 'primary-tint'],
  ['ink', 'primary-tint'],
  ['ink2', 'primary-tint'],
  ['ink2', 'stop-tint'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
  ['on-primary', 'primary-active'],
  ['canvas', 'ink'],
]
const fills: readonly Colour[] = ['fill-ok', 'fill-due', 'fill-unknown', 'fill-stop']
const modes: readonly Mode[] = ['light', 'dark']

for (const mode of modes) {
  const p = palettes[mode]
  describe(`${mode} palette`, () => {
    const pairs = [...grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)), ...onTint]
    it.each(pairs)('%s reads on %s', (ink, ground) => {
      expect(contrast(p[ink], p[ground])).toBeGreaterThanOrEqual(4.5)
    })

    it.each(fills)('white reads on %s', (fill) => {
      expect(contrast('#FFFFFF', p[fill])).toBeGreaterThanOrEqual(4.5)
    })

    it('shows the border of every input', () => {
      for (const ground of ['canvas', 'surface', 'sunk'] as const)
        expect(contrast(p.edge, p[ground])).toBeGreaterThanOrEqual(3)
    })
  })
}

describe('the style sheet', () => {
  const css = readFileSync(new URL('../../src/renderer/ui/tokens.css', import.meta.url), 'utf8')
  const [light = '', dark = ''] = css.split(':root[data-theme="dark"]')

  it('carries the same colours as the palettes', () => {
    for (const [sheet, mode] of [
      [light, 'light'],
      [dark, 'dark'],
    ] as const)
      for (const [name, value] of Object.entries(palettes[mode]))
        expect(sheet.toLowerCase()).toContain(`--${name}: ${value.toLowerCase()};`)
  })
})

describe('the theme', () => {
  it('multiplies every size by the text scale of the person', () => {
    expect(makeTheme('light', 1).token).toMatchObject({ fontSize: 15, controlHeight: 36, borderRadius: 6 })
    expect(makeTheme('light', 1.3).token).toMatchObject({ fontSize: 20, controlHeight: 47, borderRadius: 6 })
  })

  it('keeps two weights', () => {
    expect(makeTheme('dark', 1).token?.fontWeightStrong).toBe(600)
    expect(makeTheme('dark', 1).components?.Button?.fontWeight).toBe(400)
  })
})

describe('the window class', () => {
  it('goes by what is left of the window at the text size', () => {
    expect(widthClassOf(1440, 1)).toBe('wide')
    expect(widthClassOf(1440, 1.3)).toBe('mid')
    expect(widthClassOf(1366, 1.3)).toBe('narrow')
    expect(isShort(768, 1.3)).toBe(true)
    expect(isShort(900, 1)).toBe(false)
  })
})
