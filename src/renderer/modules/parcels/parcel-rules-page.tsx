import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { ParcelCount, ParcelSignature } from '#core/settings/parcel-settings.contract.ts'
import type { Settings } from '#core/settings/settings.contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { SettingsTabs } from '../../app/settings-tabs.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Screen, ScreenHead, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { parcelRulesText as words } from './parcel-rules-page.text.ts'
import './parcels.css'
import './door.css'

const fields = [
  'overdueDays',
  'parcelDecisionDays',
  'parcelLimitDays',
  'parcelMovedAwayDays',
  'parcelReminderHours',
  'parcelImportantHours',
  'parcelDoorZones',
  'parcelSignature',
  'parcelCount',
  'parcelRoom',
  'serviceHours',
] as const
type Rules = Pick<Settings, (typeof fields)[number]>

const rulesOf = (settings: Settings): Rules => ({
  overdueDays: settings.overdueDays,
  parcelDecisionDays: settings.parcelDecisionDays,
  parcelLimitDays: settings.parcelLimitDays,
  parcelMovedAwayDays: settings.parcelMovedAwayDays,
  parcelReminderHours: settings.parcelReminderHours,
  parcelImportantHours: settings.parcelImportantHours,
  parcelDoorZones: settings.parcelDoorZones,
  parcelSignature: settings.parcelSignature,
  parcelCount: settings.parcelCount,
  parcelRoom: settings.parcelRoom,
  serviceHours: settings.serviceHours,
})

const counts = ParcelCount.options.map((value) => ({ value, label: words.counts[value] }))
const signatures = ParcelSignature.options.map((value) => ({ value, label: words.signatures[value] }))

const ParcelRulesPage = () => {
  const { data, problem, refresh } = useRead('settings', 'read', undefined)
  return (
    <Screen head={<ScreenHead title={words.title} note={words.note} acts={<SettingsTabs />} />}>
      <ScreenScroll label={words.title}>
        {problem !== null && <InlineError title={problem.message} />}
        {data !== undefined && (
          <RulesForm
            key={data.revision}
            rules={rulesOf(data.settings)}
            revision={data.revision}
            onSaved={refresh}
          />
        )}
      </ScreenScroll>
    </Screen>
  )
}

interface RulesFormProps {
  rules: Rules
  revision: number
  onSaved: () => void
}

const inOrder = ({ overdueDays, parcelDecisionDays, parcelLimitDays }: Rules): boolean =>
  overdueDays <= parcelDecisionDays && parcelDecisionDays <= parcelLimitDays

const RulesForm = ({ rules, revision, onSaved }: RulesFormProps) => {
  const change = useAct('settings', 'change')
  const zones = useRead('compound', 'overview', undefined)
  const toasts = useToasts()
  const [wrong, setWrong] = useState<string | null>(null)
  const { control, handleSubmit } = useForm<Rules>({ defaultValues: rules })
  const save = (): void =>
    void handleSubmit(async (changes) => {
      if (!inOrder(changes)) return setWrong(words.order)
      setWrong(null)
      const saved = await change.act({ revision, changes })
      if (!saved.ok) return
      toasts.show({ text: words.saved })
      onSaved()
    })()
  useKeys([{ key: 'Ctrl+Enter', label: words.keys.save, run: save }])
  const refused = wrong ?? change.problem?.message ?? null
  const days = { control, min: 1, max: 60, unit: words.days }
  return (
    <div className="parcel-rules">
      {refused !== null && <InlineError title={refused} />}
      <FieldForm label={words.title} onSubmit={save}>
        <SectionHead title={words.keeping} />
        <FieldRow>
          <NumberField {...days} name="overdueDays" label={words.overdue} autoFocus />
          <NumberField {...days} name="parcelDecisionDays" label={words.decision} />
        </FieldRow>
        <FieldRow>
          <NumberField {...days} name="parcelLimitDays" label={words.limit} />
          <NumberField {...days} name="parcelMovedAwayDays" label={words.movedAway} />
        </FieldRow>
        <FieldRow>
          <NumberField
            {...{ control, min: 1, max: 168, unit: words.hours }}
            name="parcelReminderHours"
            label={words.reminder}
          />
          <NumberField
            {...{ control, min: 1, max: 48, unit: words.hours }}
            name="parcelImportantHours"
            label={words.important}
          />
        </FieldRow>
        <SectionHead title={words.handing} />
        <FieldRow>
          <ChoiceField
            control={control}
            name="parcelDoorZones"
            label={words.doorZones}
            choices={(zones.data?.zones ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            several
            optional
          />
          <ChoiceField
            control={control}
            name="parcelSignature"
            label={words.signature}
            choices={signatures}
          />
        </FieldRow>
        <SectionHead title={words.desk} />
        <FieldRow>
          <NumberField
            {...{ control, min: 10, max: 5_000, unit: words.items }}
            name="parcelRoom"
            label={words.room}
            hint={words.roomHint}
          />
          <ChoiceField control={control} name="parcelCount" label={words.count} choices={counts} />
        </FieldRow>
        <TextField
          control={control}
          name="serviceHours"
          label={words.serviceHours}
          hint={words.serviceHoursHint}
          maxLength={30}
        />
        <div>
          <Button type="primary" loading={change.busy} onClick={save}>
            {words.save}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
        </div>
      </FieldForm>
    </div>
  )
}

export default ParcelRulesPage
