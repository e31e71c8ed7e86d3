import { CloudDownloadOutlined, SaveOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useKeys } from '../../app/keys.tsx'
import { SettingsTabs } from '../../app/settings-tabs.tsx'
import { useWhen } from '../../app/when.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { backupText as words } from './backup-page.text.ts'
import { BackupState } from './backup-state.tsx'
import { CopyPanel } from './copy-panel.tsx'
import { PlacesPanel } from './places-panel.tsx'
import { type Backup, type Copy, copyId, useBackup } from './use-backup.ts'
import './backup.css'

const BackupPage = () => {
  const backup = useBackup()
  const toasts = useToasts()
  const when = useWhen()
  const { copies, opened, settling } = backup
  const free = opened === undefined && !settling
  const run = async (): Promise<void> => {
    if (backup.running) return
    const answer = await backup.run()
    if (!answer.ok) return
    const { made, failed } = answer.value
    toasts.show({ text: words.ran(made.length) })
    for (const { message } of failed) toasts.show({ text: words.partly(message) })
  }
  const prove = async (copy: Copy): Promise<void> => {
    const answer = await backup.prove(copy)
    if (!answer.ok) return
    const { findings, rows } = answer.value
    toasts.show({ text: findings.length === 0 ? words.provenWell(rows) : words.provenBadly(findings.length) })
  }
  useKeys([
    {
      key: ['ArrowUp', 'ArrowDown'],
      label: words.keys.choose,
      when: free && copies.length > 1,
    },
    { key: 'Enter', label: words.keys.open, when: free && copies.length > 0 },
    { key: 'Ctrl+Enter', label: words.keys.run, when: free, run: () => void run() },
  ])
  return (
    <Screen
      side={<Side backup={backup} when={when} onProve={(copy) => void prove(copy)} />}
      sideLabel={words.state}
      sideWidth="wide"
      head={
        <ScreenHead
          title={words.title}
          note={words.note(copies.length)}
          acts={
            <>
              <SettingsTabs />
              <RunButton filled={free} running={backup.running} onRun={() => void run()} />
            </>
          }
        />
      }
    >
      <div className="backup-page">
        {backup.problem !== null && <InlineError title={backup.problem.message} />}
        <Copies backup={backup} when={when} />
      </div>
    </Screen>
  )
}

interface RunButtonProps {
  /** The screen's one filled button, as long as nothing else is open. */
  filled: boolean
  running: boolean
  onRun: () => void
}

const RunButton = ({ filled, running, onRun }: RunButtonProps) => (
  <Button type={filled ? 'primary' : 'default'} icon={<SaveOutlined />} loading={running} onClick={onRun}>
    {running ? words.running : words.run}
    {filled && <KeyCap onFill>Ctrl+↵</KeyCap>}
  </Button>
)

interface PartProps {
  backup: Backup
  when: (at: number) => string
}

const Side = ({ backup, when, onProve }: PartProps & { onProve: (copy: Copy) => void }) => {
  const { opened, state } = backup
  if (backup.settling) return <PlacesPanel onDone={backup.settled} />
  if (opened !== undefined)
    return (
      <CopyPanel
        key={copyId(opened)}
        copy={opened}
        placeName={placeNameOf(backup, opened.place)}
        when={when}
        proving={backup.proving}
        onProve={() => onProve(opened)}
        onClose={() => backup.open(null)}
      />
    )
  return state === undefined ? null : <BackupState state={state} when={when} onSettle={backup.settle} />
}

const Copies = ({ backup, when }: PartProps) => (
  <RegisterTable
    autoFocus
    label={words.label}
    columns={columnsOf(backup, when)}
    rows={backup.copies}
    rowId={copyId}
    loading={backup.loading}
    current={backup.current}
    onCurrent={backup.point}
    onOpen={(copy) => backup.open(copyId(copy))}
    empty={<EmptyState icon={<CloudDownloadOutlined />} title={words.empty} hint={words.emptyHint} />}
  />
)

const placeNameOf = ({ state }: Backup, place: string): string =>
  words.places[state?.places.find(({ id }) => id === place)?.kind ?? 'local']

const columnsOf = (backup: Backup, when: (at: number) => string): readonly RegisterColumn<Copy>[] => [
  {
    key: 'madeAt',
    title: words.columns.madeAt,
    width: 'minmax(9rem, 1fr)',
    render: ({ madeAt }) => <span className="tx-strong">{when(madeAt)}</span>,
  },
  {
    key: 'place',
    title: words.columns.place,
    width: 'minmax(7.5rem, 1fr)',
    render: ({ place }) => placeNameOf(backup, place),
  },
  {
    key: 'state',
    title: words.columns.state,
    width: '11.5rem',
    render: ({ proven }) => (
      <StateMark tone={proven ? 'done' : 'idle'}>{proven ? words.proven : words.unproven}</StateMark>
    ),
  },
  {
    key: 'size',
    title: words.columns.size,
    width: '7rem',
    align: 'end',
    render: ({ bytes }) => words.size(bytes),
  },
]

export default BackupPage
