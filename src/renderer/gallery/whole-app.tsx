import { App } from '../app/app.tsx'
import { makeTokenHolder } from '../client/client.ts'
import { sampleClient } from './sample-client.ts'

/** Lock screen and shell over the sample client. */
export const WholeApp = () => <App connection={{ client: sampleClient, token: makeTokenHolder() }} />
