import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { listBundled } from './scripts/package/bundled.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Each worker is an entry of its own: it is started by its file, not imported. */
const mainEntries = {
  index: at('src/main/electron/index.ts'),
  'pdf-worker': at('src/main/core/documents/pdf-worker.ts'),
  'sheet-reader': at('src/main/core/imports/sheet-reader.ts'),
  'picture-reader': at('src/main/core/pictures/picture-reader.ts'),
  'press-worker': at('src/main/core/printing/press/press-worker.ts'),
  'backup-worker': at('src/main/core/backup/backup-worker.ts'),
}

export default defineConfig({
  main: {
    plugins: [listBundled()],
    // `dependencies` of package.json stay outside: native modules, fonts and what reads its own files
    build: { sourcemap: true, rolldownOptions: { input: mainEntries } },
  },
  preload: {
    plugins: [listBundled()],
    build: {
      // a sandboxed preload is one CommonJS file that requires nothing but electron
      externalizeDeps: false,
      rolldownOptions: {
        input: at('src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react(), listBundled()],
    build: { minify: true, rolldownOptions: { input: at('src/renderer/index.html') } },
  },
})
