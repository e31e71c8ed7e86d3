import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { stampText } from '#core/kernel/format.ts'
import type { Permission } from '#core/kernel/permission.ts'
import { useTimeZone } from '../../app/clock.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { RegisterTabs } from '../../app/register-tabs.tsx'
import { useSession } from '../../app/session.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenHead, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { downtimeText as words } from './downtime-page.text.ts'
import './downtime.css'

interface Step {
  readonly what: keyof typeof words.steps
  readonly path: string
  readonly permission: Permission
}

/** What left the desk is entered first: then a shelf is free for what came. */
const steps: readonly Step[] = [
  { what: 'release', path: paths.release(), permission: 'parcel.release' },
  { what: 'intake', path: paths.intake(), permission: 'parcel.intake' },
  { what: 'counter', path: paths.printDesk, permission: 'printdesk.work' },
  { what: 'fax', path: paths.faxOut(), permission: 'fax.work' },
  { what: 'contacts', path: paths.contacts(), permission: 'register.contact' },
]

const DowntimePage = () => {
  const { desk } = useSession()
  const zone = useTimeZone()
  const [record, setRecord] = useState<string | null>(null)
  const make = (): void => setRecord(`${desk.code} ${stampText(Date.now(), zone)}`)
  useKeys([
    {
      key: ['Ctrl+Enter', 'Ctrl+P'],
      cap: 'Ctrl+↵',
      label: words.keys.make,
      when: record === null,
      run: make,
    },
  ])
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={words.note}
          acts={
            <>
              <RegisterTabs />
              <Button autoFocus type="primary" icon={<PrinterOutlined />} onClick={make}>
                {words.make}
                <KeyCap onFill>Ctrl+↵</KeyCap>
              </Button>
            </>
          }
        />
      }
    >
      <ScreenScroll label={words.title}>
        <div className="downtime-columns">
          <Lines {...words.before} />
          <Lines {...words.during} />
        </div>
        <Afterwards />
      </ScreenScroll>
      <SheetPreview
        sheet={record === null ? null : { form: 'downtime-pack', recordId: record }}
        title={words.title}
        fileName={`${words.title}.pdf`}
        onClose={() => setRecord(null)}
      />
    </Screen>
  )
}

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section>
    <SectionHead title={title} />
    <ul className="downtime-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
)

/** Each register has its page; the order keeps shelves and sums right. */
const Afterwards = () => {
  const { permissions } = useSession()
  const navigate = useNavigate()
  return (
    <section className="downtime-after">
      <SectionHead title={words.after.title} />
      <ol className="downtime-steps">
        {steps
          .filter(({ permission }) => permissions.includes(permission))
          .map(({ what, path }) => (
            <li key={what}>
              <span className="tx-strong">{words.steps[what].title}</span>
              <span className="tx-soft">{words.steps[what].hint}</span>
              <Button
                size="small"
                aria-label={`${words.after.doing}：${words.steps[what].title}`}
                onClick={() => void navigate(path)}
              >
                {words.after.doing}
              </Button>
            </li>
          ))}
      </ol>
      <div className="tx-hint tx-soft">{words.end}</div>
    </section>
  )
}

export default DowntimePage
