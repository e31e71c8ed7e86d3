import { createRequire } from 'node:module'
import type { FontFiles } from '../../../src/main/core/kernel/ports.ts'

const { resolve } = createRequire(import.meta.url)
const weight = (name: string): string =>
  resolve(`@expo-google-fonts/noto-sans-sc/${name}/NotoSansSC_${name}.ttf`)

export const fonts: FontFiles = { regular: weight('400Regular'), bold: weight('700Bold') }
