import { fileURLToPath } from 'node:url'
import { createApp } from '#core/app.ts'
import { serveHttp } from '#transport/http.ts'
import { nodePorts } from './node-ports.ts'
import { createPractice } from './practice.ts'

export interface ServeOptions {
  readonly dataDir: string
  readonly port: number
  readonly origins?: readonly string[]
}

export interface Served {
  readonly url: string
  close(): Promise<void>
}

export const builtPage = fileURLToPath(new URL('../../../out/renderer', import.meta.url))

/** The whole house on the loopback address. */
export const serve = async ({ dataDir, port, origins = [] }: ServeOptions): Promise<Served> => {
  const app = await createApp(nodePorts(dataDir))
  const practice = createPractice(dataDir, async (folder) => nodePorts(folder))
  try {
    const http = await serveHttp(app, { port, root: builtPage, origins, practice: practice.house })
    return {
      url: http.url,
      close: async () => {
        await http.close()
        await practice.eachOpen((each) => each.close())
        await app.leave()
      },
    }
  } catch (error) {
    await app.close()
    throw error
  }
}
