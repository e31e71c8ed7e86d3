import type { Control } from 'react-hook-form'
import { TextField } from '../../ui/text-field.tsx'
import type { EntryForm } from './entry-form.ts'
import { entryText } from './vip-page.text.ts'

const { photo: words } = entryText

interface ConsentFieldsProps {
  control: Control<EntryForm>
  disabled: boolean
  /** The item that rests on it. */
  of: 'birthday' | 'health' | `household.${number}`
}

/** What was agreed to, on which paper and until when: without all three the item is not kept. */
export const ConsentFields = ({ of, ...common }: ConsentFieldsProps) => (
  <>
    <TextField {...common} name={`${of}.purpose`} label={words.purpose} maxLength={30} />
    <TextField
      {...common}
      name={`${of}.reference`}
      label={words.reference}
      placeholder={words.referenceExample}
      maxLength={30}
    />
    <TextField
      {...common}
      name={`${of}.until`}
      label={words.until}
      placeholder={words.untilExample}
      maxLength={10}
    />
  </>
)
