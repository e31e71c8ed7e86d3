import { fontFiles } from '../../../src/main/host/font-files.ts'

export const fonts = fontFiles()
