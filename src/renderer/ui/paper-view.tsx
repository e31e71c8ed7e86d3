import { lazy, Suspense } from 'react'
import { kit } from './kit.text.ts'
import './paper.css'

/** pdf.js is heavy; it arrives with the first paper. */
const PaperCanvas = lazy(async () => ({ default: (await import('./paper-canvas.tsx')).PaperCanvas }))

export interface PaperViewProps {
  /** The exact bytes that would be printed; null while they are being made. */
  file: Blob | null
  label: string
}

export const PaperView = ({ file, label }: PaperViewProps) => (
  <section className="paper-view" aria-label={label} aria-busy={file === null}>
    {file === null ? (
      <Preparing />
    ) : (
      <Suspense fallback={<Preparing />}>
        <PaperCanvas file={file} label={label} />
      </Suspense>
    )}
  </section>
)

const Preparing = () => (
  <div className="paper-view-room tx-soft" role="status">
    {kit.paper.preparing}
  </div>
)
