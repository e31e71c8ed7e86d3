import { PhoneOutlined, SafetyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Approval } from '#core/move-in/move-in.contract.ts'
import { stationTexts } from '#core/move-in/move-in.text.ts'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { SupervisorPin } from '../../ui/supervisor-pin.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { caseText } from './case-page.text.ts'
import type { Opened } from './use-case.ts'

const text = caseText.skip
const permission = 'movein.override'

/** A station is left out with a reason and somebody's yes: a PIN here, or a word on the phone signed within a day. */
export const SkipPanel = ({ opened }: { opened: Opened }) => {
  const { station, view } = opened
  const skip = useSkip(opened)
  if (station === null) return null
  const name = stationTexts[station]
  return (
    <div className="case-narrow">
      <SectionHead title={text.title(name)} />
      <FieldForm label={text.title(name)} onSubmit={skip.decide}>
        <TextField control={skip.control} name="reason" label={text.reason} maxLength={100} autoFocus />
        {skip.own ? (
          <Button type="primary" loading={skip.busy} onClick={skip.decide}>
            {text.save}
          </Button>
        ) : (
          <div className="tile-stack">
            <ChoiceTile
              icon={<SafetyOutlined />}
              title={text.pin}
              detail={text.pinDetail}
              onChoose={skip.askPin}
            />
            <ChoiceTile
              icon={<PhoneOutlined />}
              title={text.phone}
              detail={text.phoneDetail}
              onChoose={skip.phone}
            />
          </div>
        )}
        <div>
          <Button onClick={opened.close}>{text.cancel}</Button>
        </div>
      </FieldForm>
      <SupervisorPin
        open={skip.asking}
        matter={text.matter(name, view.unit.name)}
        approvers={skip.approvers}
        problem={skip.pinProblem}
        busy={skip.busy}
        onPin={skip.pin}
        onClose={skip.stopAsking}
      />
    </div>
  )
}

const useSkip = (opened: Opened) => {
  const { station, id } = opened
  const form = useForm({ defaultValues: { reason: '' } })
  const own = useMay(permission)
  const approvers = useRead('staff', 'approvers', { permission })
  const act = useAct('moveIn', 'skipStation')
  const token = useAct('staff', 'approve')
  const [asking, setAsking] = useState(false)
  const run = async (approval?: Approval): Promise<void> => {
    if (station === null) return
    const { reason } = form.getValues()
    const input = { id, station, reason, ...(approval === undefined ? {} : { approval }) }
    if (opened.settle(await act.act(input), text.done(stationTexts[station]))) opened.go(null)
  }
  /** Nothing is asked of a supervisor before the reason stands. */
  const withReason = (next: () => void): void => {
    if (form.getValues().reason.trim() === '')
      form.setError('reason', { message: caseText.missingReason }, { shouldFocus: true })
    else next()
  }
  const pin = async (approverId: string, typed: string): Promise<void> => {
    const answer = await token.act({ approverId, pin: typed, permission, record: id })
    if (!answer.ok) return
    setAsking(false)
    await run({ kind: 'token', token: answer.value.approval })
  }
  return {
    control: form.control,
    own,
    asking,
    approvers: approvers.data ?? [],
    pinProblem: token.problem?.message,
    busy: act.busy || token.busy,
    stopAsking: () => setAsking(false),
    askPin: () => withReason(() => setAsking(true)),
    pin: (approverId: string, typed: string) => void pin(approverId, typed),
    phone: () =>
      withReason(() => {
        const [first] = approvers.data ?? []
        if (first !== undefined) void run({ kind: 'phone', approverId: first.staffId, said: text.said })
      }),
    decide: () => withReason(() => void (own ? run() : setAsking(true))),
  }
}
