import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { documentText, mediumNames } from '#core/move-in/move-in.text.ts'
import type { OwnerFile } from '#core/move-in/owner-file.contract.ts'
import { paths } from '../../app/paths.ts'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { AddPage } from './add-page.tsx'
import { archiveText as text } from './archive-page.text.ts'
import { FileLoans } from './file-loans.tsx'
import { FilePlace } from './file-place.tsx'
import './archive.css'

/** The bag of one home: how complete it is, where it stands, what is in it, who had it. */
export const FileSide = ({ unitId }: { unitId: string }) => {
  const read = useRead('moveIn', 'ownerFile', { unitId }, { keep: true })
  const [printed, setPrinted] = useState<'F-23' | 'F-24' | null>(null)
  const navigate = useNavigate()
  if (read.problem !== null) return <InlineError title={read.problem.message} />
  if (read.data === undefined) return <Waiting />
  const file = read.data
  if (file === null) return <p className="tx-soft">{text.noFile}</p>
  const { caseId } = file
  return (
    <>
      <SectionHead
        title={file.fileNo}
        act={
          caseId !== null && (
            <Button size="small" type="link" onClick={() => void navigate(paths.moveInCase({ id: caseId }))}>
              {text.openCase}
            </Button>
          )
        }
      />
      <Completeness file={file} />
      <div className="file-part">
        <FilePlace key={`${file.unitId}-${file.revision}`} file={file} />
      </div>
      {caseId !== null && (
        <div className="lay-row file-part">
          <Button size="small" icon={<PrinterOutlined />} onClick={() => setPrinted('F-23')}>
            {text.printIndex}
          </Button>
          <Button size="small" icon={<PrinterOutlined />} onClick={() => setPrinted('F-24')}>
            {text.printLabel}
          </Button>
        </div>
      )}
      <Contents file={file} />
      <FileLoans file={file} />
      <SheetPreview
        sheet={
          printed === null || caseId === null
            ? null
            : { form: `move-in-${printed.toLowerCase()}`, recordId: caseId }
        }
        title={printed === 'F-24' ? text.printLabel : text.printIndex}
        fileName={`${printed ?? ''}.pdf`}
        onClose={() => setPrinted(null)}
      />
    </>
  )
}

/** How much of what was asked for is here, and what is chased. */
const Completeness = ({ file: { complete, lacking } }: { file: OwnerFile }) => {
  const { have, of } = complete
  return (
    <>
      <div className="bar tx-hint">
        <span className="tx-soft tx-nowrap">{text.complete}</span>
        <div
          role="meter"
          aria-label={text.complete}
          aria-valuemin={0}
          aria-valuemax={of}
          aria-valuenow={have}
          className="bar-track"
        >
          <div
            className={`bar-fill bar-fill-${have < of ? 'due' : 'ok'}`}
            style={{ width: `${of === 0 ? 0 : (have / of) * 100}%` }}
          />
        </div>
        <span className="tx-soft tx-nowrap">{text.of(have, of)}</span>
      </div>
      {lacking.length > 0 && (
        <ul className="file-list" aria-label={text.chase}>
          {lacking.map(({ code, promisedFor }) => (
            <li key={code}>
              <StateMark tone="due" hint>
                {promisedFor === null
                  ? text.unpromised(documentText(code, 'firstHandover'))
                  : text.promised(documentText(code, 'firstHandover'), promisedFor)}
              </StateMark>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The contents page as F-23 prints it. */
const Contents = ({ file }: { file: OwnerFile }) => {
  const [adding, setAdding] = useState(false)
  return (
    <section aria-label={text.contents} className="file-part">
      <SectionHead
        title={text.contents}
        act={
          <Button size="small" onClick={() => setAdding(true)}>
            {text.addPage}
          </Button>
        }
      />
      {adding && <AddPage unitId={file.unitId} onDone={() => setAdding(false)} />}
      {file.contents.length === 0 && <p className="tx-soft">{text.contentsNone}</p>}
      <ol className="file-contents">
        {file.contents.map(({ title, pages, medium, dated, remark, unsigned }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a contents page has its order and no ids
          <li key={at}>
            <span className="lay-grow">
              <span>{title}</span>{' '}
              {unsigned && (
                <StateMark tone="due" hint>
                  {text.unsigned}
                </StateMark>
              )}
              <span className="tx-hint tx-soft file-line">
                {[mediumNames[medium], text.pages(pages), dated, remark].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
