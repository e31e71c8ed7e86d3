import { useForm } from 'react-hook-form'
import { ConsentKind } from '#core/people/people.contract.ts'
import { consentTexts } from '#core/people/people.text.ts'
import { PanelForm } from '../../app/panel-form.tsx'
import { personText } from '../../app/people/person-form.text.ts'
import { useAct } from '../../client/use-act.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { consentText } from './unit-file.text.ts'
import type { Occupant } from './use-unit-file.ts'

interface Typed {
  personId: string
  kind: ConsentKind
  until: string
  note: string
}

const kinds = ConsentKind.options.map((value) => ({ value, label: consentTexts[value] }))

/** What somebody has just signed; each item on its own, nothing is ticked beforehand. */
export const ConsentForm = ({ people, onDone }: { people: readonly Occupant[]; onDone: () => void }) => {
  const { control, handleSubmit, setError } = useForm<Typed>({
    defaultValues: { personId: people[0]?.personId ?? '', kind: 'notice', until: '', note: '' },
  })
  const give = useAct('people', 'giveConsent')
  const toasts = useToasts()
  const save = async ({ until, ...typed }: Typed): Promise<void> => {
    const answer = await give.act(until.trim() === '' ? typed : { ...typed, until: until.trim() })
    if (!answer.ok) {
      setError(answer.problem.code === 'CONSENT_GIVEN' ? 'kind' : 'until', {
        message: answer.problem.message,
      })
      return
    }
    toasts.show({ text: consentText.saved })
    onDone()
  }
  return (
    <PanelForm
      title={consentText.title}
      cancel={personText.cancelAdd}
      busy={give.busy}
      problem={null}
      onSave={() => void handleSubmit(save)()}
      onCancel={onDone}
    >
      <ChoiceField
        control={control}
        name="personId"
        label={consentText.who}
        choices={people.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
      <ChoiceField control={control} name="kind" label={consentText.what} choices={kinds} />
      <TextField
        control={control}
        name="until"
        label={consentText.until}
        hint={personText.leaseHint}
        maxLength={10}
        optional
      />
      <TextField control={control} name="note" label={consentText.note} maxLength={40} optional />
    </PanelForm>
  )
}
