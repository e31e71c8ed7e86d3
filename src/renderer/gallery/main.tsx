import '../zod-config.ts'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html without #root')

const Gallery = lazy(async () => ({ default: (await import('./gallery.tsx')).Gallery }))
const WholeApp = lazy(async () => ({ default: (await import('./whole-app.tsx')).WholeApp }))

const SheetsPage = lazy(async () => ({ default: (await import('./sheets-page.tsx')).SheetsPage }))

/** `?show=app` runs the whole shell over the sample client, `?show=sheets` shows the templates; else it is the kit. */
const show = new URLSearchParams(window.location.search).get('show')

const shown = () => {
  if (show === 'app') return <WholeApp />
  return show === 'sheets' ? <SheetsPage /> : <Gallery />
}

createRoot(root).render(
  <StrictMode>
    <Suspense>{shown()}</Suspense>
  </StrictMode>,
)
