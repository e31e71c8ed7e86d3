import '../zod-config.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Gallery } from './gallery.tsx'
import { WholeApp } from './whole-app.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html without #root')

/** `?show=app` runs the whole shell over the sample client; everything else is the kit. */
const whole = new URLSearchParams(window.location.search).get('show') === 'app'

createRoot(root).render(<StrictMode>{whole ? <WholeApp /> : <Gallery />}</StrictMode>)
