import { CheckCircleFilled, ExclamationCircleFilled, StopFilled } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { fieldTexts } from '#core/vip/vip.text.ts'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import type { Entry } from './entry-form.ts'
import { entryText } from './vip-page.text.ts'
import './vip.css'

const { check } = entryText

const fieldOf = (path: string): string => {
  const [field = ''] = path.split('.')
  return field in fieldTexts ? fieldTexts[field as keyof typeof fieldTexts] : field
}

/** 内容检查: green when the page may be published, amber with each word, red when it was not saved. */
export const ContentStrip = ({ entry, refused }: { entry: Entry; refused: string | null }) => {
  const open = entry.marks.filter(({ cleared }) => !cleared)
  if (refused !== null)
    return (
      <div role="alert" className="vip-check vip-check-refused">
        <StopFilled aria-hidden="true" />
        <b>{check.refused}</b>
        <span>{refused}</span>
      </div>
    )
  if (open.length === 0)
    return (
      <div role="status" className="vip-check vip-check-pass">
        <CheckCircleFilled aria-hidden="true" />
        <b>{check.pass}</b>
        <span>{check.passNote}</span>
      </div>
    )
  return (
    <div role="status" className="vip-check vip-check-marked">
      <ExclamationCircleFilled aria-hidden="true" />
      <b>{check.marked(open.length)}</b>
      <span>{check.markedNote}</span>
      {open.map((mark) => (
        <Mark key={`${mark.path}-${mark.from}`} entry={entry} mark={mark} />
      ))}
    </div>
  )
}

const Mark = ({ entry, mark }: { entry: Entry; mark: Entry['marks'][number] }) => {
  const clear = useAct('vip', 'clearMark')
  const mayClear = useMay('vip.approve')
  const [reason, setReason] = useState('')
  const run = (): void =>
    void clear.act({ id: entry.id, revision: entry.revision, path: mark.path, rule: mark.rule, reason })
  return (
    <span className="lay-row">
      <span>{check.word(fieldOf(mark.path), mark.text)}</span>
      {mark.rule === 'salute' && <span>{check.salute}</span>}
      {mayClear && (
        <>
          <Input
            size="small"
            aria-label={check.clearWhy}
            placeholder={check.clearWhy}
            value={reason}
            maxLength={60}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button size="small" disabled={reason.trim() === ''} loading={clear.busy} onClick={run}>
            {check.clear}
          </Button>
        </>
      )}
    </span>
  )
}
