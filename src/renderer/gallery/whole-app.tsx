import { App } from '../app/app.tsx'
import { makeTokenHolder } from '../client/client.ts'
import { sampleClient } from './sample-client.ts'

/** Lock screen and shell over the sample client. */
const connection = { client: sampleClient, token: makeTokenHolder() }

export const WholeApp = () => <App connections={{ real: connection, practice: connection }} />
