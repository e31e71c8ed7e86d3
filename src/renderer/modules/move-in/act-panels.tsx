import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { handoverBlockTexts } from '#core/move-in/move-in.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CaseFees } from './case-fees.tsx'
import { caseText } from './case-page.text.ts'
import { StationActs, StationTitle } from './station-acts.tsx'
import type { Opened } from './use-case.ts'

interface Panel {
  opened: Opened
}

/** The screen's one act and its key. */
const Act = ({
  label,
  off,
  busy,
  onAct,
}: {
  label: string
  off?: boolean
  busy: boolean
  onAct: () => void
}) => {
  useKeys([{ key: ['F8', 'Ctrl+Enter'], cap: 'F8', label, when: off !== true, run: onAct }])
  return (
    <Button type="primary" size="large" loading={busy} disabled={off === true} onClick={onAct}>
      {label}
      <KeyCap onFill>F8</KeyCap>
    </Button>
  )
}

export const CheckInPanel = ({ opened }: Panel) => {
  const again = opened.view.phase === 'onHold'
  return (
    <>
      <SectionHead title={again ? caseText.comeAgain : caseText.checkIn} note={caseText.checkInHint} />
      {again && <StateMark tone="due">{opened.view.holdReason}</StateMark>}
      <div className="case-acts">
        <Act label={caseText.checkIn} busy={opened.busy} onAct={() => void opened.checkIn()} />
        {again && <HoldPaper caseId={opened.id} />}
      </div>
    </>
  )
}

/** F-25 is signed by both sides: that the family was here, and that the home does not count as handed over. */
const HoldPaper = ({ caseId }: { caseId: string }) => {
  const [printing, setPrinting] = useState(false)
  useKeys([{ key: 'P', label: caseText.hold.print, run: () => setPrinting(true) }])
  return (
    <>
      <Button onClick={() => setPrinting(true)}>
        {caseText.hold.print}
        <KeyCap>P</KeyCap>
      </Button>
      <SheetPreview
        sheet={printing ? { form: 'move-in-f-25', recordId: caseId } : null}
        title={caseText.hold.print}
        fileName="F-25.pdf"
        onClose={() => setPrinting(false)}
      />
    </>
  )
}

export const FeesPanel = ({ opened }: Panel) => (
  <>
    <StationTitle opened={opened} />
    <p className="tx-soft">{caseText.feesHint}</p>
    <CaseFees opened={opened} />
    <StationActs opened={opened} />
  </>
)

/** All stations are settled, or the clerk looks at what is not. */
export const HandOverPanel = ({ opened }: Panel) => {
  const { handoverBlocks } = opened.view
  return (
    <>
      <SectionHead
        title={caseText.handOver}
        note={handoverBlocks.length === 0 ? caseText.handOverHint : ''}
      />
      {handoverBlocks.length > 0 && (
        <ul className="case-blocks">
          {handoverBlocks.map((block) => (
            <li key={block}>
              <StateMark tone="due">{handoverBlockTexts[block]}</StateMark>
            </li>
          ))}
        </ul>
      )}
      <div className="case-acts">
        <Act
          label={caseText.handOver}
          off={handoverBlocks.length > 0}
          busy={opened.busy}
          onAct={() => void opened.handOver()}
        />
      </div>
    </>
  )
}

export const ArchivePanel = ({ opened }: Panel) => {
  const { control, handleSubmit } = useForm({ defaultValues: { place: '' } })
  const submit = (): void => void handleSubmit(({ place }) => opened.archive(place))()
  return (
    <>
      <SectionHead title={caseText.archive} note={caseText.archiveNote} />
      <FieldForm label={caseText.archive} onSubmit={submit}>
        <TextField
          control={control}
          name="place"
          label={caseText.place}
          hint={caseText.placeHint}
          maxLength={30}
          optional
          autoFocus
        />
        <div className="case-acts">
          <Act
            label={caseText.archive}
            off={opened.view.archiveBlocks.length > 0}
            busy={opened.busy}
            onAct={submit}
          />
        </div>
      </FieldForm>
    </>
  )
}
