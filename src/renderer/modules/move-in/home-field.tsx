import { type KeyboardEvent, useId } from 'react'
import type { Control, FieldPath } from 'react-hook-form'
import { Candidates } from '../../ui/candidates.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { casesText } from './cases-page.text.ts'
import type { Homes } from './use-homes.ts'

const text = casesText.plan

interface HomeFieldProps<Values extends { unit: string }> {
  control: Control<Values>
  homes: Homes
  label?: string
}

/** A home by number, name or the end of a phone; arrows choose among those that fit. */
export const HomeField = <Values extends { unit: string }>({
  control,
  homes,
  label = text.unit,
}: HomeFieldProps<Values>) => {
  const listId = useId()
  const walk = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    homes.move(event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    <>
      <div onKeyDown={walk}>
        <TextField
          control={control}
          name={'unit' as FieldPath<Values>}
          label={label}
          hint={text.unitHint}
          large
          autoFocus
        />
      </div>
      {homes.found.length > 0 && (
        <Candidates
          listId={listId}
          label={label}
          rows={homes.found}
          current={homes.current}
          onPick={homes.pick}
        />
      )}
    </>
  )
}
