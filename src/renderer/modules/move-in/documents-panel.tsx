import { Button } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import type { DocumentState } from '#core/move-in/documents.schema.contract.ts'
import { documentStateTexts, documentText } from '#core/move-in/move-in.text.ts'
import type { ShownDocument } from '#core/move-in/view.schema.contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { useAct } from '../../client/use-act.ts'
import { isComposing } from '../../ui/composing.ts'
import { isCursorKey, moveCursor } from '../../ui/list-cursor.ts'
import { StateIcon } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { caseText, documentsText as text } from './case-page.text.ts'
import { PromiseForm } from './promise-form.tsx'
import { scansText } from './scans.text.ts'
import { Scans } from './scans.tsx'
import { StationActs, StationTitle } from './station-acts.tsx'
import type { Opened } from './use-case.ts'

const toneOf = ({ state, need }: ShownDocument): Tone => {
  if (state === 'open') return 'idle'
  if (state === 'missing' || state === 'unsigned') return 'due'
  return state === 'declined' && need !== 'may' ? 'due' : 'done'
}

const focusOnce = (element: HTMLDivElement | null): void => element?.focus({ preventScroll: true })

/** The papers of this family: Space ticks one as seen and goes to the next; 0 says that it was not brought. */
export const DocumentsPanel = ({ opened }: { opened: Opened }) => {
  const list = useDocuments(opened)
  const { documents, kind } = opened.view
  const { current, promising } = list
  useKeys([
    { key: 'Space', label: caseText.keyBar.tick, when: promising === null, run: () => list.close(0) },
    {
      key: (current?.closes ?? []).map((_, at) => String(at + 1)),
      label: text.others,
      when: promising === null && (current?.closes.length ?? 0) > 1,
      run: (key) => list.close(Number(key) - 1),
    },
    { key: '0', label: caseText.keyBar.missing, when: promising === null, run: list.promise },
  ])
  return (
    <>
      <StationTitle opened={opened} />
      <div
        role="grid"
        aria-label={text.title}
        aria-activedescendant={current === undefined ? undefined : `document-${current.code}`}
        tabIndex={0}
        ref={focusOnce}
        className="case-documents"
        onKeyDown={list.onKeyDown}
      >
        {documents.map((document) => (
          <DocumentRow
            key={document.code}
            document={document}
            name={documentText(document.code, kind)}
            current={document.code === current?.code}
            onPoint={() => list.point(document.code)}
            onClose={(at) => list.close(at, document)}
            onMissing={() => list.promise(document)}
          />
        ))}
      </div>
      {promising === null && current !== undefined && (
        <Scans
          key={current.code}
          caseId={opened.id}
          subject={{ kind: 'document', code: current.code }}
          name={documentText(current.code, kind)}
          off={current.code === 'DOC-03' && !current.closes.includes('scanned')}
        />
      )}
      {promising !== null && (
        <PromiseForm
          name={documentText(promising.code, kind)}
          onPromise={(date) => list.lack(promising, date)}
          onCancel={list.forget}
        />
      )}
      <StationActs opened={opened} />
    </>
  )
}

/** The row under the cursor, and what is said of it. */
const useDocuments = (opened: Opened) => {
  const { documents } = opened.view
  const set = useAct('moveIn', 'setDocument')
  const first = documents.find(({ state }) => state === 'open') ?? documents[0]
  const [at, setAt] = useState<string | null>(null)
  const [promising, setPromising] = useState<ShownDocument | null>(null)
  const current = documents.find(({ code }) => code === at) ?? first
  const codes = documents.map(({ code }) => code)
  const say = async (document: ShownDocument, state: DocumentState, promisedFor: string | null) => {
    const { code, revision } = document
    const input = { id: opened.id, code, state, promisedFor, note: document.note, revision }
    if (!opened.settle(await set.act(input))) return
    setPromising(null)
    setAt(codes[codes.indexOf(code) + 1] ?? code)
  }
  return {
    current,
    promising,
    point: setAt,
    forget: () => setPromising(null),
    promise: (document: unknown = current) => setPromising((document as ShownDocument | undefined) ?? null),
    lack: (document: ShownDocument, date: string) => void say(document, 'missing', date),
    close: (way: number, document = current) => {
      const state = document?.closes[way]
      if (document !== undefined && state !== undefined) void say(document, state, null)
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (isComposing(event.nativeEvent) || event.altKey || event.ctrlKey || !isCursorKey(event.key)) return
      event.preventDefault()
      setAt(moveCursor(codes, current?.code ?? null, event.key, 8))
    },
  }
}

interface DocumentRowProps {
  document: ShownDocument
  name: string
  current: boolean
  onPoint: () => void
  onClose: (at: number) => void
  onMissing: () => void
}

const DocumentRow = ({ document, name, current, onPoint, onClose, onMissing }: DocumentRowProps) => (
  <div
    role="row"
    tabIndex={-1}
    id={`document-${document.code}`}
    aria-selected={current}
    className={`case-document${current ? ' case-document-current' : ''}`}
    onMouseDown={onPoint}
  >
    <span role="gridcell" className="case-document-name">
      <span className="lay-row">
        <StateIcon tone={toneOf(document)} />
        <span className="tx-strong">{name}</span>
      </span>
      <span className="tx-hint tx-soft">{noteOf(document)}</span>
    </span>
    {current ? (
      <span role="gridcell" className="case-document-ways">
        {document.closes.map((way, at) => (
          <Button
            key={way}
            size="small"
            tabIndex={-1}
            type={at === 0 && document.state === 'open' ? 'primary' : 'default'}
            onClick={() => onClose(at)}
          >
            {documentStateTexts[way]}
          </Button>
        ))}
        <Button size="small" tabIndex={-1} onClick={onMissing}>
          {documentStateTexts.missing}
        </Button>
      </span>
    ) : (
      <span role="gridcell" className="case-document-state tx-soft">
        {documentStateTexts[document.state]}
      </span>
    )}
  </div>
)

const noteOf = ({ state, need, promisedFor, by, scans }: ShownDocument): string => {
  if (scans > 0) return [by === '' ? '' : text.by(by), scansText.count(scans)].filter(Boolean).join('，')
  if (state === 'missing') return promisedFor === null ? text.noPromise : text.promised(promisedFor)
  if (state !== 'open') return by === '' ? '' : text.by(by)
  return text[need]
}
