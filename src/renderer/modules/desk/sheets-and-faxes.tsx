import { QuestionCircleFilled, SnippetsOutlined, StopFilled } from '@ant-design/icons'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { printCauseNames, printStateNames } from '#core/printing/printing.text.ts'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { type OutputOf, useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { deskText } from './work-desk-page.text.ts'

const words = deskText.sheets
const SHOWN = 3

/** Sheets of which nobody knows whether they came out, and faxes that nobody fetched. */
export const SheetsAndFaxes = () => {
  const mayLog = useMay('print.log.read')
  const mayFax = useMay('fax.work')
  const sheets = useRead('printing', 'log', { filter: 'needsHand', size: SHOWN }, { when: mayLog })
  const faxes = useRead('fax', 'counts', undefined, { when: mayFax })
  const rows = sheets.data?.rows ?? []
  const { toDo = 0, waiting = 0, uncollected = 0 } = faxes.data ?? {}
  const quiet = rows.length === 0 && toDo + waiting === 0
  if (!mayLog && !mayFax) return null
  return (
    <section aria-label={words.title} className="desk-part">
      <SectionHead title={words.title} />
      {quiet && <div className="tx-soft">{words.none}</div>}
      {rows.map((row) => (
        <Unanswered key={row.id} row={row} onDone={sheets.refresh} />
      ))}
      {waiting > 0 && (
        <FaxLine
          text={words.waiting(waiting)}
          note={uncollected > 0 ? words.uncollected(uncollected) : ''}
          path={paths.faxIn({ filter: 'waiting' })}
        />
      )}
      {toDo > 0 && <FaxLine text={words.toSend(toDo)} note="" path={paths.faxOut()} />}
    </section>
  )
}

type Row = OutputOf<'printing', 'log'>['rows'][number]

/** Asked once, answered here: 出来了 or 没出来. What only the printer can mend is mended in the log. */
const Unanswered = ({ row, onDone }: { row: Row; onDone: () => void }) => {
  const navigate = useNavigate()
  const when = useWhen()
  const answer = useAct('printing', 'answer')
  const asked = row.state === 'unknown'
  const say = async (cameOut: boolean): Promise<void> => {
    const said = await answer.act({ printId: row.id, cameOut })
    if (!said.ok) return
    onDone()
    if (!cameOut) await navigate(paths.printed({ find: row.serial === '' ? row.printNo : row.serial }))
  }
  return (
    <div className="desk-line">
      <span aria-hidden="true" className={asked ? 'tone-unknown' : 'tone-stop'}>
        {asked ? <QuestionCircleFilled /> : <StopFilled />}
      </span>
      <div className="lay-grow">
        <div>{words.sheet(`${row.formNo} ${row.title}`.trim(), printStateNames[row.state])}</div>
        <div className="tx-hint tx-soft">{words.sent(when(row.at), printCauseNames[row.cause])}</div>
        {answer.problem !== null && <InlineError title={answer.problem.message} />}
        <div className="lay-row lay-gap-2">
          {asked && (
            <>
              <Button size="small" onClick={() => void say(true)}>
                {words.cameOut}
              </Button>
              <Button size="small" onClick={() => void say(false)}>
                {words.notOut}
              </Button>
            </>
          )}
          {!asked && (
            <Button size="small" onClick={() => void navigate(paths.printing)}>
              {words.look}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}

const FaxLine = ({ text, note, path }: { text: string; note: string; path: string }) => {
  const navigate = useNavigate()
  return (
    <div className="desk-line">
      <span aria-hidden="true" className={note === '' ? 'tone-due' : 'tone-stop'}>
        <SnippetsOutlined />
      </span>
      <div className="lay-grow">
        <div>{text}</div>
        {note !== '' && <div className="tx-hint tone-stop">{note}</div>}
      </div>
      <Button size="small" onClick={() => void navigate(path)}>
        {words.look}
      </Button>
    </div>
  )
}
