import { Button, Input, Popconfirm } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import { useToasts } from '../../ui/toast.tsx'
import type { Entry } from './entry-form.ts'
import type { EntryWork } from './use-entry.ts'
import { entryText } from './vip-page.text.ts'

interface EntryActsProps {
  entry: Entry
  work: EntryWork
}

/** One filled button: 送审 while it is written, 批准 for whoever did not write it. */
export const EntryActs = ({ entry, work }: EntryActsProps) => {
  const approves = useMay('vip.approve')
  return (
    <>
      {approves && <Retire entry={entry} work={work} />}
      {entry.state === 'proposed' &&
        (approves && !entry.own ? <Decide entry={entry} /> : <Reopen entry={entry} />)}
      {/* What is approved stands as it is; the first change begins a draft, and that is proposed. */}
      {entry.state === 'draft' && <Propose entry={entry} work={work} />}
    </>
  )
}

/** Takes somebody out of the handbook: the next edition has no page of them, and a copy drawn from now on none either. */
const Retire = ({ entry, work }: EntryActsProps) => {
  const retire = useAct('vip', 'retire')
  const toasts = useToasts()
  const navigate = useNavigate()
  const run = async (reason: string): Promise<void> => {
    const answer = await retire.act({ id: entry.id, revision: work.revision(), reason })
    toasts.show({ text: answer.ok ? entryText.done.retire : answer.problem.message })
    if (answer.ok) void navigate(paths.vip)
  }
  return (
    <WithReason act={entryText.retire} asks={entryText.retireWhy} onSaid={(reason) => void run(reason)} />
  )
}

interface WithReasonProps {
  act: string
  asks: string
  onSaid: (reason: string) => void
}

/** An act that nobody does without saying why. */
const WithReason = ({ act, asks, onSaid }: WithReasonProps) => {
  const [reason, setReason] = useState('')
  return (
    <Popconfirm
      title={asks}
      description={
        <Input
          aria-label={asks}
          value={reason}
          maxLength={60}
          onChange={(event) => setReason(event.target.value)}
        />
      }
      okText={act}
      cancelText={entryText.photo.cancel}
      okButtonProps={{ disabled: reason.trim() === '' }}
      onConfirm={() => onSaid(reason)}
    >
      <Button>{act}</Button>
    </Popconfirm>
  )
}

const Propose = ({ entry, work }: EntryActsProps) => {
  const propose = useAct('vip', 'propose')
  const toasts = useToasts()
  const run = async (): Promise<void> => {
    if (!(await work.store())) return
    const answer = await propose.act({ id: entry.id, revision: work.revision() })
    toasts.show({ text: answer.ok ? entryText.done.propose : answer.problem.message })
  }
  useKeys([{ key: 'Ctrl+Enter', label: entryText.keys.propose, run: () => void run() }])
  return (
    <Button type="primary" loading={propose.busy} onClick={() => void run()}>
      {entryText.propose}
      <KeyCap onFill>Ctrl+Enter</KeyCap>
    </Button>
  )
}

const Reopen = ({ entry }: { entry: Entry }) => {
  const reopen = useAct('vip', 'reopen')
  const toasts = useToasts()
  const run = async (): Promise<void> => {
    const answer = await reopen.act({ id: entry.id, revision: entry.revision })
    toasts.show({ text: answer.ok ? entryText.done.reopen : answer.problem.message })
  }
  return (
    <Button loading={reopen.busy} onClick={() => void run()}>
      {entryText.reopen}
    </Button>
  )
}

const Decide = ({ entry }: { entry: Entry }) => {
  const approve = useAct('vip', 'approve')
  const sendBack = useAct('vip', 'sendBack')
  const toasts = useToasts()
  const at = { id: entry.id, revision: entry.revision }
  const run = async (): Promise<void> => {
    const answer = await approve.act(at)
    toasts.show({ text: answer.ok ? entryText.done.approve : answer.problem.message })
  }
  const back = async (reason: string): Promise<void> => {
    const answer = await sendBack.act({ ...at, reason })
    toasts.show({ text: answer.ok ? entryText.done.sendBack : answer.problem.message })
  }
  useKeys([{ key: 'Ctrl+Enter', label: entryText.keys.approve, run: () => void run() }])
  return (
    <>
      <WithReason
        act={entryText.sendBack}
        asks={entryText.sendBackWhy}
        onSaid={(reason) => void back(reason)}
      />
      <Button type="primary" loading={approve.busy} onClick={() => void run()}>
        {entryText.approve}
        <KeyCap onFill>Ctrl+Enter</KeyCap>
      </Button>
    </>
  )
}
