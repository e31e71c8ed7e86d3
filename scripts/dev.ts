import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { developmentData } from './start/development-data.ts'
import { startHost } from './start/host.ts'
import { startTexts } from './start/start.text.ts'
import { root } from './steps.ts'

/** `npm run dev`: page with hot reload, core restarted on save, sample compound of its own. Never touches real data. */
const PAGE_PORT = 5173
const CORE_PORT = 5174
const page = `http://127.0.0.1:${PAGE_PORT}`

const serveCore = (dataDir: string) =>
  startHost(
    ['--data', dataDir, '--port', String(CORE_PORT), '--origin', page],
    ['--watch', `--watch-path=${join(root, 'src/main')}`, '--watch-preserve-output'],
  )

const servePage = async (core: string): Promise<void> => {
  const server = await createServer({
    configFile: false,
    root: join(root, 'src/renderer'),
    plugins: [react()],
    server: {
      host: '127.0.0.1',
      port: PAGE_PORT,
      strictPort: true,
      // Host becomes the core's own; Origin stays the page's, which the core was told to trust
      proxy: { '/rpc': { target: core, changeOrigin: true } },
    },
  })
  await server.listen()
}

const dev = async (): Promise<number> => {
  const dataDir = await developmentData()
  if (dataDir === undefined) return 1
  const host = await serveCore(dataDir)
  if (!host) return 1
  await servePage(host.url)
  console.log(startTexts.address(page))
  return new Promise((resolve) => {
    const stop = () => host.process.kill('SIGTERM')
    process.once('SIGINT', stop).once('SIGTERM', stop)
    host.process.on('exit', (code) => resolve(code ?? 0))
  })
}

process.exit(await dev())
