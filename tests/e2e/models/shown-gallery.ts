import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const configFile = fileURLToPath(new URL('../../../src/renderer/gallery/vite.config.ts', import.meta.url))

export interface ShownGallery {
  readonly url: string
  close(): Promise<void>
}

/** Builds the gallery and serves it for as long as a file of tests runs. */
export const showGallery = async (): Promise<ShownGallery> => {
  await build({ configFile, logLevel: 'error' })
  const server = await preview({
    configFile,
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1', strictPort: false },
  })
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}
