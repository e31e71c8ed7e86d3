import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { kit } from './kit.text.ts'
import { openPaper, type Paper } from './paper-document.ts'

interface PaperCanvasProps {
  file: Blob
  label: string
}

export const PaperCanvas = ({ file, label }: PaperCanvasProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [page, setPage] = useState(1)
  const { paper, broken } = usePaper(file)
  useDrawnPage(canvas, paper, page)
  if (broken)
    return (
      <div className="paper-view-room tone-stop" role="alert">
        {kit.paper.broken}
      </div>
    )
  const pages = paper?.pages ?? 1
  return (
    <>
      <div className="paper-view-room">
        <canvas ref={canvas} role="img" aria-label={label} className="paper-view-sheet" />
      </div>
      <div className="paper-view-foot">
        {pages > 1 && (
          <Button
            size="small"
            aria-label={kit.paper.previous}
            disabled={page === 1}
            onClick={() => setPage(page - 1)}
          >
            <LeftOutlined />
          </Button>
        )}
        <span className="tx-hint tx-soft">{kit.paper.page(page, pages)}</span>
        {pages > 1 && (
          <Button
            size="small"
            aria-label={kit.paper.next}
            disabled={page === pages}
            onClick={() => setPage(page + 1)}
          >
            <RightOutlined />
          </Button>
        )}
        <span className="tx-hint tx-quiet">{kit.paper.exact}</span>
      </div>
    </>
  )
}

const usePaper = (file: Blob): { paper: Paper | null; broken: boolean } => {
  const [paper, setPaper] = useState<Paper | null>(null)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    let current: Paper | null = null
    let gone = false
    setBroken(false)
    openPaper(file).then(
      (opened) => {
        if (gone) return opened.close()
        current = opened
        setPaper(opened)
      },
      () => setBroken(true),
    )
    return () => {
      gone = true
      current?.close()
    }
  }, [file])
  return { paper, broken }
}

const useDrawnPage = (
  canvas: RefObject<HTMLCanvasElement | null>,
  paper: Paper | null,
  page: number,
): void => {
  useEffect(() => {
    const target = canvas.current
    if (paper === null || target === null) return
    const drawing = paper.draw(target, page)
    return () => drawing.cancel()
  }, [canvas, paper, page])
}
