import { Button, DatePicker, Input, InputNumber, Radio, Select } from 'antd'
import dayjs from 'dayjs'
import { useId } from 'react'
import { yuanText } from '#core/kernel/format.ts'
import { useKeys } from '../../app/keys.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { feesText as words } from './fees.text.ts'
import { type NewCharge, useNewCharge } from './use-new-charge.ts'

interface AddChargeProps {
  unitId: string
  caseId: string
  onDone: () => void
  onBack: () => void
}

/** One more thing to be paid: reckoned before anybody is asked for it. */
export const AddCharge = ({ unitId, caseId, onDone, onBack }: AddChargeProps) => {
  const form = useNewCharge(unitId, caseId, onDone)
  const id = useId()
  useKeys([
    {
      key: 'Ctrl+Enter',
      cap: 'Ctrl+↵',
      label: words.put,
      when: form.planned !== undefined,
      run: form.put,
    },
  ])
  return (
    <section className="fee-side" aria-label={words.addTitle}>
      <h2 className="tx-section">{words.addTitle}</h2>
      <FieldFrame id={`${id}-item`} label={words.item}>
        <Select
          id={`${id}-item`}
          autoFocus
          value={form.tariff?.id ?? null}
          options={form.tariffs.map(({ id: value, name }) => ({ value, label: name }))}
          onChange={form.choose}
        />
      </FieldFrame>
      {form.tariff !== undefined && <Amounts id={id} form={form} />}
      {form.planned !== undefined && (
        <div className="fee-planned">
          <div className="tx-hint">{form.planned.formula}</div>
          <div className="tx-hint tx-soft">{form.planned.rule}</div>
          <div className="fee-total-sum">{yuanText(form.planned.amount)}</div>
        </div>
      )}
      {form.problem !== undefined && <InlineError title={form.problem} tone="due" />}
      <div className="lay-row">
        <Button type="primary" disabled={form.planned === undefined} loading={form.busy} onClick={form.put}>
          {words.put}
          <KeyCap onFill>Ctrl+↵</KeyCap>
        </Button>
        <Button onClick={onBack}>{words.keys.back}</Button>
      </div>
    </section>
  )
}

const Amounts = ({ id, form }: { id: string; form: NewCharge }) => {
  const { line, change, tariff } = form
  if (tariff === undefined) return null
  const number = (key: 'months' | 'quantity', label: string) => (
    <FieldFrame id={`${id}-${key}`} label={label}>
      <InputNumber
        id={`${id}-${key}`}
        min={1}
        max={key === 'months' ? 120 : 1000}
        precision={0}
        value={line[key]}
        onChange={(value) => change({ [key]: value ?? 1 })}
      />
    </FieldFrame>
  )
  return (
    <>
      {tariff.basis === 'squareMetreMonth' && <HomeFacts id={id} form={form} />}
      {tariff.basis === 'month' && (
        <FieldFrame id={`${id}-from`} label={words.from}>
          <DatePicker
            id={`${id}-from`}
            picker="month"
            allowClear={false}
            value={dayjs(line.from)}
            onChange={(month) => month && change({ from: month.format('YYYY-MM') })}
          />
        </FieldFrame>
      )}
      {tariff.basis === 'each' ? number('quantity', words.quantity) : number('months', words.months)}
      <FieldFrame id={`${id}-note`} label={words.remark} hint={words.remarkHint} optional>
        <Input
          id={`${id}-note`}
          maxLength={30}
          value={line.note}
          onChange={({ target }) => change({ note: target.value })}
        />
      </FieldFrame>
    </>
  )
}

const HomeFacts = ({ id, form: { line, change } }: { id: string; form: NewCharge }) => (
  <>
    <div className="field-row">
      <FieldFrame id={`${id}-area`} label={words.area}>
        <InputNumber
          id={`${id}-area`}
          min={0.01}
          precision={2}
          value={line.area === null ? null : line.area / 100}
          onChange={(area) => change({ area: area === null ? null : Math.round(area * 100) })}
        />
      </FieldFrame>
      <FieldFrame id={`${id}-handover`} label={words.handover}>
        <DatePicker
          id={`${id}-handover`}
          allowClear={false}
          value={dayjs(line.handover)}
          onChange={(day) => day && change({ handover: day.format('YYYY-MM-DD') })}
        />
      </FieldFrame>
    </div>
    <FieldFrame id={`${id}-bears`} label={words.ownerBears}>
      <Radio.Group
        id={`${id}-bears`}
        aria-label={words.ownerBears}
        optionType="button"
        value={line.ownerBears}
        options={[
          { value: true, label: words.yes },
          { value: false, label: words.no },
        ]}
        onChange={({ target }) => change({ ownerBears: target.value === true })}
      />
    </FieldFrame>
    {line.ownerBears && (
      <FieldFrame id={`${id}-contract`} label={words.contractStart} hint={words.contractStartHint} optional>
        <DatePicker
          id={`${id}-contract`}
          picker="month"
          value={line.contractStart === null ? null : dayjs(line.contractStart)}
          onChange={(month) => change({ contractStart: month?.format('YYYY-MM') ?? null })}
        />
      </FieldFrame>
    )}
  </>
)
