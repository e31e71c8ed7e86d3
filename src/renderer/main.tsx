import './zod-config.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { connect } from './client/connect.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html without #root')

const connections = await connect()
createRoot(root).render(
  <StrictMode>
    <App connections={connections} />
  </StrictMode>,
)
