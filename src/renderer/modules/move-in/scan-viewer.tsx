import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { useWhen } from '../../app/when.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { scansText as text } from './scans.text.ts'
import { type ScanList, usePicture } from './use-scans.ts'

interface ViewerProps {
  list: ScanList
  name: string
  off: boolean
}

/** One picture at a time, with who took it; what shows the wrong thing is taken off with a reason. */
export const ScanViewer = ({ list, name, off }: ViewerProps) => {
  const { shown, at, scans, see } = list
  const when = useWhen()
  if (shown === undefined || at === null) return null
  return (
    <Modal
      open
      footer={null}
      width="72rem"
      centered
      title={text.title(name, at + 1, scans.length)}
      onCancel={() => see(null)}
    >
      <Picture key={shown.scanId} scanId={shown.scanId} name={name} />
      <div className="lay-row scan-foot">
        <span className="tx-hint tx-soft lay-grow">{text.by(when(shown.at), shown.by)}</span>
        <Button disabled={at === 0} onClick={() => see(at - 1)}>
          {text.before}
        </Button>
        <Button disabled={at === scans.length - 1} onClick={() => see(at + 1)}>
          {text.after}
        </Button>
      </div>
      {!off && (
        <TakeOff
          key={`off-${shown.scanId}`}
          busy={list.busy}
          onDrop={(reason) => void list.takeOff(shown.scanId, reason)}
        />
      )}
    </Modal>
  )
}

const Picture = ({ scanId, name }: { scanId: string; name: string }) => {
  const { url, problem } = usePicture(scanId)
  if (problem !== undefined) return <InlineError title={problem} />
  return url === null ? <Waiting /> : <img className="scan-picture private" src={url} alt={text.alt(name)} />
}

const TakeOff = ({ busy, onDrop }: { busy: boolean; onDrop: (reason: string) => void }) => {
  const [reason, setReason] = useState<string | null>(null)
  if (reason === null)
    return (
      <Button size="small" onClick={() => setReason('')}>
        {text.drop}
      </Button>
    )
  return (
    <div className="lay-row">
      <Input
        autoFocus
        maxLength={40}
        value={reason}
        placeholder={text.dropReason}
        aria-label={text.dropReason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button danger loading={busy} disabled={reason.trim() === ''} onClick={() => onDrop(reason.trim())}>
        {text.drop}
      </Button>
      <Button onClick={() => setReason(null)}>{text.keep}</Button>
    </div>
  )
}
