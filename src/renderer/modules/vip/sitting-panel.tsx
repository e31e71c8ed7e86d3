import { Button } from 'antd'
import { useState } from 'react'
import type { Sitting } from '#core/vip/tests/vip-tests.contract.ts'
import { formTexts, kindTexts, sittingStateTexts, testForms } from '#core/vip/tests/vip-tests.text.ts'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { type Answer, useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { ScoreForm } from './score-form.tsx'
import { testsText as t } from './tests-page.text.ts'

type Sheet = keyof typeof testForms

/** One person's test: its sheet, its key, its marks, its certificate. */
export const SittingPanel = ({ sitting, onDone }: { sitting: Sitting; onDone: () => void }) => {
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const { number, state, form, dueOn, examiner, correct, asked, passPercent } = sitting
  const isOpenPaper = form === 'paper' && state === 'open'
  return (
    <div className="lay-col lay-gap-3">
      <SectionHead title={number} note={sittingStateTexts[state]} />
      <FactList
        facts={[
          { label: t.columns.who, value: `${sitting.name}　${sitting.post}` },
          { label: t.kinds, value: sitting.kinds.map((kind) => kindTexts[kind].name).join('、') },
          { label: t.form, value: formTexts[form] },
          { label: t.examiner, value: examiner },
          { label: t.dueOn, value: dueOn },
          ...(correct === null
            ? []
            : [{ label: t.columns.score, value: t.result(correct, asked, passPercent) }]),
        ]}
      />
      {isOpenPaper && <ScoreForm sitting={sitting} onDone={onDone} />}
      <Acts sitting={sitting} onPrint={setSheet} />
      {sitting.endedAt !== null && <Missed id={sitting.id} />}
      <SheetPreview
        sheet={sheet === null ? null : { form: sheet, recordId: sitting.id }}
        title={sheet === null ? '' : testForms[sheet].title}
        fileName={`${number.replace('/', '-')}.pdf`}
        onClose={() => setSheet(null)}
      />
    </div>
  )
}

const Acts = ({ sitting, onPrint }: { sitting: Sitting; onPrint: (sheet: Sheet) => void }) => {
  const withdraw = useAct('vipTests', 'withdraw')
  const sheetBack = useAct('vipTests', 'sheetBack')
  const toasts = useToasts()
  const { id, revision, state, form, endedAt } = sitting
  const told = (answer: Answer<unknown>): void =>
    void toasts.show({ text: answer.ok ? t.done : answer.problem.message })
  return (
    <div className="lay-row lay-wrap">
      {form === 'paper' && state === 'open' && (
        <>
          <Button onClick={() => onPrint('vip-test-sheet')}>{t.print}</Button>
          <Button onClick={() => onPrint('vip-test-key')}>{t.key}</Button>
        </>
      )}
      {sitting.sheet === 'out' && endedAt !== null && (
        <Button onClick={() => void sheetBack.act({ id, revision }).then(told)}>{t.takeBack}</Button>
      )}
      {sitting.certificate !== null && (
        <Button onClick={() => onPrint('vip-certificate')}>{t.certificate}</Button>
      )}
      {state === 'open' && (
        <Button type="text" onClick={() => void withdraw.act({ id, revision }).then(told)}>
          {t.withdraw}
        </Button>
      )}
    </div>
  )
}

const Missed = ({ id }: { id: string }) => {
  const missed = useRead('vipTests', 'missed', { id })
  const rows = missed.data ?? []
  if (rows.length === 0) return null
  return (
    <>
      <SectionHead title={t.missed} />
      <ul className="study-tests">
        {rows.map(({ ordinal, kind, plate, answer }) => (
          <li key={ordinal}>
            <span>{`${ordinal}. ${kindTexts[kind].asks} ${plate}`}</span>
            <div className="tx-strong private">{`${t.answer} ${answer}`}</div>
          </li>
        ))}
      </ul>
    </>
  )
}
