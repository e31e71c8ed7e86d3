import { KeyOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useKeys } from '../../app/keys.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useToday } from '../../app/when.ts'
import { useRead } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { heldColumns } from './keys-columns.tsx'
import { keysPageText as text } from './keys-page.text.ts'
import { HeldSide } from './keys-side.tsx'
import { MoveInTabs } from './move-in-tabs.tsx'
import { TakeKeys } from './take-keys.tsx'
import './move-in.css'

/** Keys that owners left with the centre: which lie here, who has one, and what should be back. */
const KeysPage = () => {
  const today = useToday()
  const held = useHeldKeys()
  const { read, rows, opened, taking, aside, out, late, open, close, take } = held
  const [current, setCurrent] = useState<string | null>(null)
  const [printed, setPrinted] = useState<string | null>(null)
  const side = taking ? (
    <TakeKeys
      home={held.home}
      caseId={held.caseId}
      onDone={close}
      onTaken={(caseId, id) => {
        open(id)
        setPrinted(caseId)
      }}
    />
  ) : (
    opened !== undefined && <HeldSide key={opened.id} held={opened} onDone={close} onPrint={setPrinted} />
  )
  return (
    <Screen
      head={
        <ScreenHead
          title={text.title}
          note={read.data === undefined ? '' : text.note(rows.length, out)}
          acts={
            <>
              <MoveInTabs />
              <Button icon={<PlusOutlined />} onClick={take}>
                {text.add}
                <KeyCap>Ctrl+N</KeyCap>
              </Button>
            </>
          }
        />
      }
      {...(side === false ? {} : { side, sideLabel: text.title })}
    >
      <div className="cases-page">
        {late > 0 && <InlineError title={text.late(late)} />}
        {read.problem !== null && <InlineError title={read.problem.message} />}
        <RegisterTable
          autoFocus={!aside}
          label={text.label}
          columns={heldColumns(today, aside)}
          rows={rows}
          rowId={({ id }) => id}
          total={rows.length}
          loading={read.loading}
          current={current ?? opened?.id ?? rows[0]?.id ?? null}
          onCurrent={setCurrent}
          onOpen={({ id }) => open(id)}
          empty={<EmptyState icon={<KeyOutlined />} title={text.empty} hint={text.emptyHint} />}
        />
      </div>
      <SheetPreview
        sheet={printed === null ? null : { form: 'move-in-f-13', recordId: printed }}
        title={text.print}
        fileName="F-13.pdf"
        onClose={() => setPrinted(null)}
      />
    </Screen>
  )
}

/** The list, what of it is open as the address says it, and the keys of the page. */
const useHeldKeys = () => {
  const [search, setSearch] = useSearchParams()
  const read = useRead('moveIn', 'heldKeys', {}, { keep: true })
  const rows = read.data ?? []
  const opened = rows.find(({ id }) => id === search.get('held'))
  const taking = search.get('take') !== null
  const aside = taking || opened !== undefined
  const close = (): void => setSearch({}, { replace: true })
  const take = (): void => setSearch({ take: '' }, { replace: true })
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: text.keys.choose, when: rows.length > 1 && !aside },
    { key: 'Enter', label: text.keys.open, when: rows.length > 0 && !aside },
    { key: 'Ctrl+N', label: text.keys.take, when: !aside, run: take },
    { key: 'Esc', label: text.keys.back, when: aside, run: close },
  ])
  const lent = rows.flatMap(({ loan }) => loan ?? [])
  return {
    ...{ read, rows, opened, taking, aside, close, take },
    home: search.get('take') ?? '',
    caseId: search.get('case') ?? undefined,
    open: (id: string): void => setSearch({ held: id }, { replace: true }),
    out: lent.length,
    late: lent.filter(({ late }) => late).length,
  }
}

export default KeysPage
