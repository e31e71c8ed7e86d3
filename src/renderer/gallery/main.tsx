import '../zod-config.ts'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html without #root')

const Gallery = lazy(async () => ({ default: (await import('./gallery.tsx')).Gallery }))
const WholeApp = lazy(async () => ({ default: (await import('./whole-app.tsx')).WholeApp }))

/** `?show=app` runs the whole shell over the sample client; everything else is the kit. */
const whole = new URLSearchParams(window.location.search).get('show') === 'app'

createRoot(root).render(
  <StrictMode>
    <Suspense>{whole ? <WholeApp /> : <Gallery />}</Suspense>
  </StrictMode>,
)
