import { parentPort, workerData } from 'node:worker_threads'
import { known } from '../kernel/errors.ts'
import { templates } from '../templates.ts'
import type { WorkerBirth } from './protocol.ts'
import { serveDocuments } from './serve-worker.ts'
import { standBack } from './stand-back.ts'

standBack()
serveDocuments(known(parentPort, 'started as a worker'), (workerData as WorkerBirth).fonts, templates)
