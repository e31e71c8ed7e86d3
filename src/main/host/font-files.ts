import { createRequire } from 'node:module'
import type { FontFiles, FontPair } from '#core/kernel/ports.ts'

const { resolve } = createRequire(import.meta.url)

const noto = (name: string): FontPair => {
  const folder = `@expo-google-fonts/${name.toLowerCase().replace('notosans', 'noto-sans-')}`
  return {
    regular: resolve(`${folder}/400Regular/${name}_400Regular.ttf`),
    bold: resolve(`${folder}/700Bold/${name}_700Bold.ttf`),
  }
}

const symbols = resolve('@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf')

/** The fonts of printed sheets come with the program: Windows has none that may be relied on (docs/adr/0009). */
export const fontFiles = (): FontFiles => ({
  ...noto('NotoSansSC'),
  fallbacks: [{ regular: symbols, bold: symbols }, noto('NotoSansJP'), noto('NotoSansHK')],
})
