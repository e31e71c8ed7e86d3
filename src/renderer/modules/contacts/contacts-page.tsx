import { PhoneOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { type Contact, ContactFilter } from '#core/contacts/contacts.contract.ts'
import { contactFilterNames } from '#core/contacts/contacts.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { RegisterTabs } from '../../app/register-tabs.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import type { SheetRef } from '../../app/use-sheet-preview.ts'
import { useToday, useWhen } from '../../app/when.ts'
import { usePages, useRead } from '../../client/use-read.ts'
import { type DayRange, DayRangeField } from '../../ui/day-range.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { contactColumns, narrow } from './contact-columns.tsx'
import { ContactPad } from './contact-pad.tsx'
import { HomeSide, RowSide } from './contact-side.tsx'
import { contactText } from './contacts-page.text.ts'
import { useContactPad } from './use-contact-pad.ts'
import './contacts.css'

interface OpenSheet extends SheetRef {
  readonly title: string
}

/** The list that is looked at, and the row that is dealt with. */
const useContactList = () => {
  const today = useToday()
  const [search] = useSearchParams()
  const item = search.get('item')
  const [filter, setFilter] = useState<ContactFilter>(item === null ? 'today' : 'open')
  const [chosen, setChosen] = useState<DayRange | null>(null)
  const [current, setCurrent] = useState<string | null>(item)
  const [opened, setOpened] = useState<string | null>(item)
  const range = chosen ?? { from: today, to: today }
  const pages = usePages('contacts', 'list', filter === 'days' ? { filter, ...range } : { filter })
  const row = pages.rows.find(({ id }) => id === current) ?? pages.rows[0] ?? null
  return {
    filter,
    choose: (next: ContactFilter) => {
      setFilter(next)
      setOpened(null)
    },
    range,
    setRange: setChosen,
    pages,
    row,
    point: setCurrent,
    opened: pages.rows.find(({ id }) => id === opened) ?? null,
    open: ({ id }: Contact) => {
      setCurrent(id)
      setOpened(id)
    },
    close: () => setOpened(null),
  }
}

type ContactList = ReturnType<typeof useContactList>

const ContactsPage = () => {
  const pad = useContactPad()
  const list = useContactList()
  const counts = useRead('contacts', 'counts', undefined).data
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const entry = useRef<HTMLInputElement>(null)
  const said = useRef<HTMLInputElement>(null)
  const { opened, range } = list
  const { who, paper } = pad.form
  const save = (): void => void pad.save().then((done) => done && entry.current?.focus())
  /** A key pressed by a ringing phone never takes what is being written down. */
  const answer = (): void => {
    list.close()
    if (who.kind === 'none') entry.current?.focus()
    else said.current?.focus()
  }
  const print = (): void =>
    setSheet({ form: 'contact-register', recordId: `${range.from} ${range.to}`, title: contactText.label })
  const togglePaper = (): void => pad.change({ paper: paper === null ? { days: 0, time: '', no: '' } : null })
  const known = who.kind !== 'none'
  useKeys([
    {
      key: ['Ctrl+Enter', 'Ctrl+S'],
      cap: 'Ctrl+↵',
      label: contactText.keys.save,
      when: opened === null && known,
      run: save,
    },
    { key: 'F6', label: contactText.keys.find, run: answer },
    { key: 'Ctrl+N', label: contactText.keys.find, hidden: true, run: answer },
    { key: 'Alt+T', label: contactText.keys.paper, when: opened === null && known, run: togglePaper },
    { key: 'Ctrl+P', label: contactText.keys.print, run: print },
    { key: 'Esc', label: contactText.change, when: opened === null && known, run: pad.changeCaller },
  ])
  const side =
    opened !== null ? (
      <RowSide key={`${opened.id}-${opened.revision}`} row={opened} onClose={list.close} />
    ) : who.kind === 'home' ? (
      <HomeSide key={who.home.unitId} unitId={who.home.unitId} />
    ) : null
  return (
    <Screen
      head={
        <ScreenHead
          title={contactText.title}
          note={counts === undefined ? '' : contactText.counts(counts.today, counts.open)}
          acts={
            <>
              <RegisterTabs />
              <Button
                onClick={() =>
                  setSheet({ form: 'contact-open', recordId: 'open', title: contactText.printOpen })
                }
              >
                {contactText.printOpen}
              </Button>
              <Button icon={<PrinterOutlined />} aria-label={`${contactText.print} Ctrl+P`} onClick={print}>
                <KeyCap>Ctrl+P</KeyCap>
              </Button>
            </>
          }
        />
      }
      {...(side === null
        ? {}
        : { side, sideLabel: opened === null ? contactText.home.title : contactText.side.title })}
    >
      <ContactPad {...{ pad, entry, said }} onSave={save} />
      <Register list={list} open={counts?.open} today={counts?.today} beside={side !== null} />
      <SheetPreview
        sheet={sheet}
        title={sheet?.title ?? ''}
        fileName={`${sheet?.title ?? ''}.pdf`}
        onClose={() => setSheet(null)}
      />
    </Screen>
  )
}

interface RegisterProps {
  list: ContactList
  open: number | undefined
  today: number | undefined
  beside: boolean
}

const Register = ({ list, open, today, beside }: RegisterProps) => {
  const when = useWhen()
  const { pages, filter, row } = list
  const columns = contactColumns(when, list.opened === null ? list.open : null)
  const counts = { open, today, days: undefined }
  return (
    <div className="contact-register">
      <FilterBar<ContactFilter>
        value={filter}
        onChange={list.choose}
        chips={ContactFilter.options.map((value) => ({
          value,
          label: contactFilterNames[value],
          count: counts[value],
        }))}
        note={contactText.shown(pages.total)}
      >
        {filter === 'days' && (
          <DayRangeField label={contactText.range} range={list.range} onRange={list.setRange} />
        )}
      </FilterBar>
      {pages.problem !== null && <InlineError title={pages.problem.message} />}
      <RegisterTable
        label={contactText.label}
        columns={beside ? columns.filter(({ key }) => narrow.has(key)) : columns}
        rows={pages.rows}
        rowId={({ id }) => id}
        total={pages.total}
        loading={pages.loading}
        hasMore={pages.hasMore}
        onMore={pages.more}
        current={row?.id ?? null}
        onCurrent={list.point}
        onOpen={list.open}
        empty={
          <EmptyState
            icon={<PhoneOutlined />}
            title={contactText.empty[filter]}
            hint={contactText.emptyHint}
          />
        }
      />
    </div>
  )
}

export default ContactsPage
