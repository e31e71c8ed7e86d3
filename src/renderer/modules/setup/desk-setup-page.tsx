import { SoundOutlined } from '@ant-design/icons'
import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from 'antd'
import { useMemo } from 'react'
import { type Control, useForm, useWatch } from 'react-hook-form'
import { usualDesk } from '../../app/desk-settings.ts'
import { useKeys } from '../../app/keys.tsx'
import { useSession } from '../../app/session.tsx'
import { SettingsTabs } from '../../app/settings-tabs.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Screen, ScreenActions, ScreenHead, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { makeSounds } from '../../ui/sounds.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { makeVoice } from '../../ui/voice.ts'
import { DeskForm, formOf, settingsOf, suffixChoices, volumeChoices } from './desk-form.ts'
import { deskSetupText as words } from './desk-setup-page.text.ts'
import { ScanTrial } from './scan-trial.tsx'
import './setup.css'

const DeskSetupPage = () => {
  const { desk } = useSession()
  const toasts = useToasts()
  const stored = useRead('settings', 'readDesk', undefined)
  const saving = useAct('settings', 'saveDesk')
  const { control, handleSubmit, setValue } = useForm<DeskForm>({
    values: formOf(stored.data ?? usualDesk),
    resolver: zodResolver(DeskForm),
  })
  const volumes = useWatch({ control, name: ['soundVolume', 'voiceVolume'] })
  const suffix = useWatch({ control, name: 'scanSuffix' })
  const speaker = useSpeaker(Number(volumes[0]), Number(volumes[1]))
  const save = handleSubmit(async (form) => {
    const answer = await saving.act(settingsOf(form))
    if (answer.ok) toasts.show({ text: words.saved(desk.code) })
  })
  const saveNow = (): void => void save()
  useKeys([{ key: ['Ctrl+Enter', 'Ctrl+S'], cap: 'Ctrl+↵', label: words.save, run: saveNow }])
  return (
    <Screen
      head={<ScreenHead title={words.title} note={words.note(desk.name)} acts={<SettingsTabs />} />}
      side={
        <ScanTrial
          suffix={suffix}
          onHeard={() => speaker.sounds.play('ok')}
          onSuffix={(next) => setValue('scanSuffix', next, { shouldDirty: true })}
        />
      }
      sideLabel={words.test}
      sideWidth="wide"
    >
      <ScreenScroll>
        <FieldForm label={words.title} onSubmit={saveNow}>
          <ScannerFields control={control} />
          <SoundFields control={control} speaker={speaker} />
        </FieldForm>
      </ScreenScroll>
      {saving.problem !== null && <InlineError title={saving.problem.message} />}
      <ScreenActions>
        <Button type="primary" size="large" loading={saving.busy} onClick={saveNow}>
          {words.save}
          <KeyCap onFill>Ctrl+↵</KeyCap>
        </Button>
      </ScreenActions>
    </Screen>
  )
}

const useSpeaker = (sound: number, voice: number) =>
  useMemo(
    () => ({ sounds: makeSounds(() => sound / 100), voice: makeVoice(() => voice / 100) }),
    [sound, voice],
  )

const ScannerFields = ({ control }: { control: Control<DeskForm> }) => (
  <>
    <SectionHead title={words.scanner} />
    <ChoiceField
      control={control}
      name="scanSuffix"
      look="buttons"
      label={words.suffix}
      hint={words.suffixHint}
      choices={suffixChoices}
    />
    <TextField
      control={control}
      name="scanPrefix"
      label={words.prefix}
      hint={words.prefixHint}
      maxLength={8}
      optional
    />
    <NumberField
      control={control}
      name="scanMinLength"
      label={words.minLength}
      hint={words.minLengthHint}
      min={3}
      max={20}
    />
  </>
)

const heard = ['ok', 'duplicate', 'unknown', 'stop'] as const

interface SoundFieldsProps {
  control: Control<DeskForm>
  speaker: ReturnType<typeof useSpeaker>
}

const SoundFields = ({ control, speaker }: SoundFieldsProps) => (
  <>
    <SectionHead title={words.sound} />
    <ChoiceField
      control={control}
      name="soundVolume"
      look="buttons"
      label={words.soundVolume}
      choices={volumeChoices}
    />
    <ChoiceField
      control={control}
      name="voiceVolume"
      look="buttons"
      label={words.voiceVolume}
      hint={words.voiceHint}
      choices={volumeChoices}
    />
    <fieldset className="sound-trial">
      <legend className="field-label">{words.hearLabel}</legend>
      {heard.map((kind) => (
        <Button key={kind} icon={<SoundOutlined />} onClick={() => speaker.sounds.play(kind)}>
          {words.hear[kind]}
        </Button>
      ))}
      <Button icon={<SoundOutlined />} onClick={() => speaker.voice.sayUnit(words.sampleUnit)}>
        {words.hearVoice}
      </Button>
    </fieldset>
  </>
)

export default DeskSetupPage
