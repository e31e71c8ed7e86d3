import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

export interface SheetsPlaces {
  /** The script that draws every template's sample into a folder. */
  readonly script: string
  readonly folder: string
  /** Where templates and their kit are written. */
  readonly core: string
}

const URL_ROOT = '/sheets/'

const isTemplate = (file: string): boolean => /[\\/]documents[\\/]|[\\/]templates\.ts$/.test(file)

/** In a process of its own, which reads the templates as they are saved now. */
const draw = ({ script, folder }: SheetsPlaces): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder], { stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error('the sample sheets could not be drawn')),
    )
  })

/** Gives the gallery each sheet as it comes from the engine, and draws them anew when a template was saved. */
export const sampleSheets = (places: SheetsPlaces): Plugin => ({
  name: 'sample-sheets',
  buildStart: () => draw(places),
  configureServer: ({ middlewares, watcher, ws }) => {
    middlewares.use((request, response, next) => {
      const url = request.url ?? ''
      if (!url.startsWith(URL_ROOT)) return next()
      try {
        response.end(readFileSync(join(places.folder, basename(url))))
      } catch {
        response.writeHead(404).end()
      }
    })
    watcher.add(places.core)
    watcher.on('change', (file) => {
      if (isTemplate(file)) draw(places).then(() => ws.send({ type: 'full-reload' }), console.error)
    })
  },
  generateBundle() {
    for (const name of readdirSync(places.folder))
      this.emitFile({
        type: 'asset',
        fileName: `${URL_ROOT.slice(1)}${name}`,
        source: readFileSync(join(places.folder, name)),
      })
  },
})
