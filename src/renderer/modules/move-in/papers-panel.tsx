import { PrinterOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useState } from 'react'
import type { PaperState } from '#core/move-in/papers/papers.schema.contract.ts'
import { formTitles, paperStateNames } from '#core/move-in/papers/papers.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { papersText as words } from './papers-panel.text.ts'
import { type PaperRow, type Papers, usePapers } from './use-papers.ts'

const tones: Readonly<Record<PaperState, Tone>> = {
  none: 'idle',
  queued: 'active',
  printed: 'active',
  trouble: 'stop',
  signed: 'done',
  stale: 'due',
}

/** The forms of a case: one button prints what is not on paper yet, each row its own form. */
export const PapersPanel = ({ caseId }: { caseId: string }) => {
  const papers = usePapers(caseId)
  const { previewed } = papers
  useKeys([
    {
      key: 'P',
      label: words.keys.all,
      when: previewed === null && papers.due > 0,
      run: () => void papers.print(),
    },
  ])
  return (
    <>
      <SectionHead
        title={words.title}
        note={words.note(papers.papers.length, papers.due)}
        act={
          <Button
            icon={<PrinterOutlined />}
            disabled={papers.due === 0}
            loading={papers.busy}
            onClick={() => void papers.print()}
          >
            {words.printAll}
            <KeyCap>P</KeyCap>
          </Button>
        }
      />
      {papers.problem !== undefined && <InlineError title={papers.problem} />}
      <GoOn papers={papers} />
      <ul className="papers" aria-label={words.label}>
        {papers.papers.map((paper) => (
          <Row key={paper.form} paper={paper} papers={papers} />
        ))}
      </ul>
      {papers.others.length > 0 && (
        <Select
          className="papers-others"
          aria-label={words.others}
          placeholder={words.others}
          value={null}
          options={papers.others.map(({ form, title }) => ({ value: form, label: `${form} ${title}` }))}
          onChange={(form: PaperRow['form']) => papers.preview(form)}
        />
      )}
      <EnterBlank papers={papers} />
      <SheetPreview
        sheet={previewed === null ? null : { form: `move-in-${previewed.toLowerCase()}`, recordId: caseId }}
        title={previewed === null ? '' : formTitles[previewed]}
        fileName={`${previewed ?? ''}.pdf`}
        onClose={() => {
          papers.preview(null)
          papers.refresh()
        }}
      />
    </>
  )
}

/** What was written by hand while no computer ran, found by its serial. */
const EnterBlank = ({ papers: { blanks, enterBlank } }: { papers: Papers }) =>
  blanks.length === 0 ? null : (
    <Select
      className="papers-others"
      aria-label={words.enterBlank}
      placeholder={words.enterBlank}
      showSearch={{ optionFilterProp: 'label' }}
      value={null}
      options={blanks.map(({ sheetId, serial, title }) => ({ value: sheetId, label: `${serial} ${title}` }))}
      onChange={(sheetId: string) =>
        void enterBlank(sheetId, blanks.find((blank) => blank.sheetId === sheetId)?.serial ?? '')
      }
    />
  )

/** The pack stopped at a sheet: that one is void, and the rest follows it. */
const GoOn = ({ papers: { stopped, goOn, busy } }: { papers: Papers }) => {
  const [reason, setReason] = useState<string>(words.reasons[0])
  if (stopped === undefined) return null
  return (
    <InlineError
      tone="due"
      title={words.resumeTitle(stopped.title)}
      acts={
        <>
          <Select
            aria-label={words.resumeReason}
            value={reason}
            options={words.reasons.map((value) => ({ value, label: value }))}
            onChange={setReason}
          />
          <Button loading={busy} onClick={() => void goOn(stopped.position, reason)}>
            {words.resume}
          </Button>
        </>
      }
    />
  )
}

const Row = ({ paper, papers }: { paper: PaperRow; papers: Papers }) => (
  <li className="paper-row">
    <span className="tx-hint tx-soft">{paper.form}</span>
    <span className="tx-cut">{paper.title}</span>
    <span className="tx-hint tone-due tx-cut">
      {paper.changed.length === 0 ? '' : words.changed(paper.changed.join('、'))}
    </span>
    <span className="tx-hint tx-soft tx-nowrap">{words.pages(paper.pages, paper.copies)}</span>
    <StateMark tone={tones[paper.state]}>{paperStateNames[paper.state]}</StateMark>
    <span className="paper-acts">
      {(paper.state === 'printed' || paper.state === 'queued') && (
        <Button size="small" onClick={() => void papers.markSigned(paper)}>
          {words.sign}
        </Button>
      )}
      <Button size="small" type="text" onClick={() => papers.preview(paper.form)}>
        {words.printOne}
      </Button>
    </span>
  </li>
)
