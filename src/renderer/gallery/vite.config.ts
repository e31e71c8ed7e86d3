import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { sampleSheets } from './sheets-plugin.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at('.'),
  plugins: [
    react(),
    sampleSheets({
      script: at('../../../scripts/sample-sheets.ts'),
      folder: at('../../../out/sheets'),
      core: at('../../main/core'),
    }),
  ],
  // the kit stands one folder up, the contract two
  server: { port: 5180, strictPort: false, fs: { allow: [at('../../..')] } },
  build: { outDir: at('../../../out/gallery'), emptyOutDir: true },
})
