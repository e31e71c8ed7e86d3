import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { manual, manualPages, manualTexts as words } from '#core/manual/manual.text.ts'
import type { ManualPage as Task } from '#core/manual/manual-page.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenHead, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { manualText } from './manual-page.text.ts'
import { manualPicture } from './manual-pictures.ts'
import './manual.css'

/** The manual, a page a task: at the left what there is, at the right how it is done. */
const ManualPage = () => {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const mayPrint = useMay('print.log.read')
  const [printing, setPrinting] = useState(false)
  const asked = manualPages.findIndex(({ key }) => key === search.get('page'))
  const at = Math.max(0, asked)
  const task = manualPages[at]
  const turn = (by: number): void => {
    const next = manualPages[at + by]
    if (next !== undefined) void navigate(paths.manual({ page: next.key }), { replace: true })
  }
  useKeys([
    {
      key: ['ArrowLeft', 'ArrowRight'],
      label: manualText.turn,
      run: (key) => turn(key === 'ArrowRight' ? 1 : -1),
    },
    { key: 'Ctrl+P', label: words.toPrint, when: mayPrint, run: () => setPrinting(true) },
    { key: 'Esc', label: manualText.back, when: !printing, run: () => void navigate(-1) },
  ])
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={manualText.note(at + 1, manualPages.length)}
          acts={
            mayPrint && (
              <Button icon={<PrinterOutlined />} onClick={() => setPrinting(true)}>
                {words.toPrint}
                <KeyCap>Ctrl+P</KeyCap>
              </Button>
            )
          }
        />
      }
      side={<Contents current={task?.key} />}
      sideLabel={words.contents}
      sideWidth="narrow"
    >
      <ScreenScroll label={words.title} readOnly>
        {task !== undefined && <TaskView task={task} />}
      </ScreenScroll>
      {printing && (
        <SheetPreview
          title={words.title}
          fileName={`${words.title}.pdf`}
          sheet={{ form: 'manual', recordId: 'all' }}
          onClose={() => setPrinting(false)}
        />
      )}
    </Screen>
  )
}

const TaskView = ({ task }: { task: Task }) => {
  const picture = manualPicture(task.key)
  return (
    <article className="manual-task">
      <h2 className="tx-title">{task.title}</h2>
      <p className="tx-soft">{task.when}</p>
      <SectionHead title={words.open} />
      <p>{task.open}</p>
      <SectionHead title={words.steps} />
      <ol className="manual-steps">
        {task.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {task.trouble.length > 0 && (
        <>
          <SectionHead title={words.trouble} />
          <ul className="manual-steps">
            {task.trouble.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {task.picture && picture !== undefined && (
        <img
          className="manual-picture"
          src={picture}
          alt={words.picture(task.title)}
          width={1440}
          height={900}
          loading="lazy"
        />
      )}
    </article>
  )
}

const Contents = ({ current }: { current: string | undefined }) => {
  const navigate = useNavigate()
  return (
    <nav aria-label={words.contents}>
      {manual.map(({ title, pages }) => (
        <section key={title}>
          <SectionHead title={title} />
          <ul className="manual-contents">
            {pages.map((page) => (
              <li key={page.key}>
                <button
                  type="button"
                  className="manual-entry"
                  aria-current={page.key === current ? 'page' : undefined}
                  onClick={() => void navigate(paths.manual({ page: page.key }), { replace: true })}
                >
                  {page.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

export default ManualPage
