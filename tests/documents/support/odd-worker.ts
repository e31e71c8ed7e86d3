import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerBirth } from '../../../src/main/core/documents/protocol.ts'
import { serveDocuments } from '../../../src/main/core/documents/serve-worker.ts'
import { templates } from '../../../src/main/core/templates.ts'

/** The real worker with one sheet that takes the whole worker down, as a fault in native code would. */
const crash = { version: 7, define: () => process.exit(3) }

if (parentPort) {
  serveDocuments(parentPort, (workerData as WorkerBirth).fonts, { ...templates, 'parcels/label': crash })
}
