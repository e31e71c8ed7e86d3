import { PrinterOutlined } from '@ant-design/icons'
import { Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { Progress } from '../../ui/progress.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { papersText } from './papers-panel.text.ts'
import { useEve } from './use-eve.ts'

const { eve: words } = papersText

interface EvePanelProps {
  today: string
  onBack: () => void
  /** Blank forms are made on the same evening. */
  onBlanks: () => void
}

/** On the evening before: every pack of the day, as the families will come. */
export const EvePanel = ({ today, onBack, onBlanks }: EvePanelProps) => {
  const [date, setDate] = useState(dayjs(today).add(1, 'day').format('YYYY-MM-DD'))
  const eve = useEve(date)
  return (
    <section aria-label={words.title}>
      <SectionHead title={words.title} />
      <FieldFrame id="eve-date" label={words.date}>
        <DatePicker
          id="eve-date"
          allowClear={false}
          value={dayjs(date)}
          onChange={(day) => day && setDate(day.format('YYYY-MM-DD'))}
        />
      </FieldFrame>
      <p className="tx-soft">
        {eve.rows.length === 0 && !eve.loading ? words.none : words.note(eve.rows.length)}
      </p>
      {eve.problem !== undefined && <InlineError title={eve.problem} />}
      {eve.running && (
        <Progress
          label={words.sending}
          done={eve.sent.size}
          total={eve.rows.length}
          unit={words.unit}
          onCancel={eve.stop}
        />
      )}
      <div className="lay-row">
        <Button
          type="primary"
          icon={<PrinterOutlined />}
          disabled={eve.rows.length === 0}
          loading={eve.running}
          onClick={eve.start}
        >
          {words.start}
        </Button>
        <Button onClick={eve.running ? eve.stop : onBack}>{eve.running ? words.stop : words.back}</Button>
        <Button type="text" disabled={eve.running} onClick={onBlanks}>
          {papersText.blanks.open}
        </Button>
      </div>
      <div>
        {eve.rows.map(({ id, appointmentSlot, unit }) => (
          <div key={id} className="eve-row">
            <span className="tx-soft">{appointmentSlot}</span>
            <span className="tx-strong">{unit}</span>
            <span className="tx-hint tone-done">{eve.sent.get(id) ?? ''}</span>
          </div>
        ))}
      </div>
    </section>
  )
}
