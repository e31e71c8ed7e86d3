import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { yuanText } from '#core/kernel/format.ts'
import { methodNames, refusalSentence } from '#core/print-desk/print-desk.text.ts'
import { paths } from '../../app/paths.ts'
import { useMay, useSession } from '../../app/session.tsx'
import { useToday } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { serviceText } from './service-page.text.ts'
import type { OpenSheet } from './service-page.tsx'

const { side: words, refuse: refusing } = serviceText

/** What came in today, the sheets of the counter, and what is not taken. */
export const ServiceSide = ({ onSheet }: { onSheet: (sheet: OpenSheet) => void }) => (
  <div className="service-side">
    <Till />
    <Sheets onSheet={onSheet} />
    <Classified onSheet={onSheet} />
  </div>
)

const Till = () => {
  const navigate = useNavigate()
  const counts = useRead('printDesk', 'counts', undefined).data
  if (counts === undefined) return null
  const total = counts.taken.reduce((sum, { fen }) => sum + fen, 0)
  return (
    <section>
      <SectionHead title={words.title} />
      {counts.taken.length === 0 ? (
        <div className="tx-hint tx-soft">{words.none}</div>
      ) : (
        <FactList
          facts={[
            ...counts.taken.map(({ method, fen }) => ({ label: methodNames[method], value: yuanText(fen) })),
            { label: words.total, value: <span className="tx-strong">{yuanText(total)}</span> },
          ]}
        />
      )}
      {counts.allDesksFen !== total && (
        <div className="tx-hint tx-soft">{words.allDesks(counts.allDesksFen)}</div>
      )}
      {counts.owed > 0 && (
        <Button
          type="link"
          size="small"
          className="service-owed"
          onClick={() => void navigate(paths.printRegister({ filter: 'owed' }))}
        >
          {words.owed(counts.owed, counts.owedFen)}
        </Button>
      )}
    </section>
  )
}

const Sheets = ({ onSheet }: { onSheet: (sheet: OpenSheet) => void }) => {
  const navigate = useNavigate()
  const today = useToday()
  const { desk } = useSession()
  const till: readonly OpenSheet[] = [
    { form: 'print-cash', recordId: `${today} ${desk.code}`, title: words.deskCash(desk.code) },
    { form: 'print-cash', recordId: today, title: words.allCash },
  ]
  const sheets: readonly OpenSheet[] = [
    ...(useMay('fee.collect') ? till : []),
    { form: 'print-job-register', recordId: `${today} ${today}`, title: words.register },
    { form: 'print-month', recordId: today.slice(0, 7), title: words.month },
  ]
  return (
    <section>
      <SectionHead title={words.sheets} />
      <div className="service-links">
        {sheets.map((sheet) => (
          <Button key={sheet.recordId} type="link" size="small" onClick={() => onSheet(sheet)}>
            {sheet.title}
          </Button>
        ))}
        <Button type="link" size="small" onClick={() => void navigate(paths.prices)}>
          {words.prices}
        </Button>
        <Button type="link" size="small" onClick={() => void navigate(paths.refusals)}>
          {words.refusals}
        </Button>
      </div>
    </section>
  )
}

/** 不能受理: one press, one sentence to say, and nothing of the paper is written down. */
const Classified = ({ onSheet }: { onSheet: (sheet: OpenSheet) => void }) => {
  const refuse = useAct('printDesk', 'refuse')
  const [noted, setNoted] = useState<{ id: string; refusalNo: string } | null>(null)
  const press = async (): Promise<void> => {
    if (refuse.busy) return
    const answer = await refuse.act({ duty: 'printDesk' })
    if (answer.ok) setNoted(answer.value)
  }
  return (
    <section className="service-classified">
      <SectionHead title={refusing.title} />
      <div className="tx-hint tx-soft">{refusing.hint}</div>
      {noted === null ? (
        <div className="lay-row">
          <Button danger loading={refuse.busy} onClick={() => void press()}>
            {refusing.act}
          </Button>
        </div>
      ) : (
        <InlineError
          tone="due"
          title={`${refusing.say}：${refusalSentence}`}
          safe={refusing.noted(noted.refusalNo)}
          acts={
            <Button
              size="small"
              onClick={() => onSheet({ form: 'refusal-note', recordId: noted.id, title: refusing.explain })}
            >
              {refusing.explain}
            </Button>
          }
        />
      )}
      {refuse.problem !== null && <InlineError title={refuse.problem.message} />}
      <Button
        type="link"
        size="small"
        className="service-owed"
        onClick={() => onSheet({ form: 'classified-notice', recordId: 'counter', title: refusing.notice })}
      >
        {refusing.notice}
      </Button>
    </section>
  )
}
