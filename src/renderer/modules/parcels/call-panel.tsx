import { PhoneOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { CallRow } from '#core/parcels/notices/notices.contract.ts'
import { noticeMethodNames, noticeResultNames } from '#core/parcels/notices/notices.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { noticesText } from './notices-page.text.ts'
import type { Notices } from './use-notices.ts'

const { call: words } = noticesText
const results = ['reached', 'noAnswer', 'outOfService', 'later'] as const

interface CallPanelProps {
  notices: Notices
  row: CallRow
  onDone: (text: string | null) => void
}

/** One home on the phone: the full number until a result key is pressed, one key for what came of it. */
export const CallPanel = ({ notices, row, onDone }: CallPanelProps) => {
  const reveal = useAct('notices', 'revealPhone')
  const [phone, setPhone] = useState<string | null>(null)
  const [promise, setPromise] = useState('')
  const { personId, unitId } = row
  const dial = async (): Promise<void> => {
    if (personId === null || phone !== null) return
    const shown = await reveal.act({ unitId, personId })
    if (shown.ok) setPhone(shown.value.phone)
  }
  const settle = async (result: (typeof results)[number]): Promise<void> => {
    if (notices.busy) return
    const recorded = await notices.record(row, result, promise)
    if (!recorded.ok) return
    setPhone(null)
    onDone(words.recorded(row.unit, noticeResultNames[result]))
  }
  useKeys([
    {
      key: 'C',
      label: noticesText.keys.dial,
      when: personId !== null && phone === null,
      run: () => void dial(),
    },
    ...results.map((result, at) => ({
      key: String(at + 1),
      label: words.results[result],
      run: () => void settle(result),
    })),
    { key: 'Esc', label: noticesText.keys.close, run: () => onDone(null) },
  ])
  return (
    <>
      <SectionHead title={words.title} act={<UnitTag zone={row.zone} name={row.unit} size="large" />} />
      {reveal.problem !== null && <InlineError title={reveal.problem.message} />}
      {personId === null ? (
        <div className="tx-soft">{words.none}</div>
      ) : phone === null ? (
        <div>
          <Button
            type="primary"
            autoFocus
            icon={<PhoneOutlined />}
            loading={reveal.busy}
            onClick={() => void dial()}
          >
            {words.dial}
            <KeyCap onFill>C</KeyCap>
          </Button>
          <div className="tx-hint tx-soft call-hint">{words.dialHint}</div>
        </div>
      ) : (
        <div aria-live="polite">
          <div className="tx-hint tx-soft">
            {words.number} <span className="private">{row.name}</span>
          </div>
          <div className="call-number private">{phone}</div>
        </div>
      )}
      <div className="tile-stack call-results">
        {results.map((result, at) => (
          <ChoiceTile
            key={result}
            keyCap={String(at + 1)}
            title={words.results[result]}
            detail={noticesText.items(row.parcelIds.length)}
            onChoose={() => void settle(result)}
          />
        ))}
      </div>
      <FieldFrame id="call-promise" label={words.promise} hint={words.promiseHint} optional>
        <Input
          id="call-promise"
          maxLength={40}
          value={promise}
          onChange={({ target }) => setPromise(target.value)}
        />
      </FieldFrame>
      <Attempts parcelId={row.parcelIds[0] ?? ''} />
    </>
  )
}

const Attempts = ({ parcelId }: { parcelId: string }) => {
  const when = useWhen()
  const { data } = useRead('notices', 'attempts', { parcelId })
  return (
    <>
      <SectionHead title={words.attempts} />
      {data?.length === 0 ? (
        <div className="tx-soft">{words.noAttempts}</div>
      ) : (
        <Timeline
          label={words.attempts}
          entries={(data ?? []).map(({ at, by, method, result, promise }) => ({
            id: `${at} ${method}`,
            when: when(at),
            icon: <PhoneOutlined />,
            kind: noticeMethodNames[method],
            text: [noticeResultNames[result], promise].filter((word) => word !== '').join(' · '),
            by,
          }))}
        />
      )}
    </>
  )
}
