import { Button } from 'antd'
import { useState } from 'react'
import { refusalSentence } from '#core/print-desk/print-desk.text.ts'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useAct } from '../../client/use-act.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { faxText } from './fax-page.text.ts'

/** 不能受理: nothing of the paper is written down; the explanation is printed for whoever brought it. */
export const RefuseFax = () => {
  const refuse = useAct('printDesk', 'refuse')
  const [noted, setNoted] = useState<{ id: string; refusalNo: string } | null>(null)
  const [open, setOpen] = useState(false)
  const press = async (): Promise<void> => {
    const answer = await refuse.act({ duty: 'fax' })
    if (answer.ok) setNoted(answer.value)
  }
  return (
    <div className="fax-side">
      <div className="tx-hint tx-soft">{faxText.form.secret}</div>
      {noted === null ? (
        <div>
          <Button danger loading={refuse.busy} onClick={() => void press()}>
            {faxText.form.refuse}
          </Button>
        </div>
      ) : (
        <InlineError
          tone="due"
          title={refusalSentence}
          safe={noted.refusalNo}
          acts={
            <Button size="small" onClick={() => setOpen(true)}>
              {faxText.explain}
            </Button>
          }
        />
      )}
      {refuse.problem !== null && <InlineError title={refuse.problem.message} />}
      <SheetPreview
        sheet={open && noted !== null ? { form: 'refusal-note', recordId: noted.id } : null}
        title={faxText.explain}
        fileName={`${faxText.explain}.pdf`}
        onClose={() => setOpen(false)}
      />
    </div>
  )
}
