import { createRequire } from 'node:module'
import type { FontFiles } from '#core/kernel/ports.ts'

const { resolve } = createRequire(import.meta.url)

/** The fonts of printed sheets come with the program: Windows has none that may be relied on. */
export const fontFiles = (): FontFiles => ({
  regular: resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
})
