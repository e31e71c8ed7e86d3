import { Button } from 'antd'
import { likeTexts } from '#core/people/people.text.ts'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { useKeys } from '../keys.tsx'
import { personText } from './person-form.text.ts'
import type { Guard, PersonForm } from './use-person-form.ts'

const text = personText.guard

interface Way {
  readonly id: string
  readonly title: string
  readonly detail: string
  /** Why this is no way on. */
  readonly closed?: string
  readonly run: () => void
}

/** Nothing is stored before somebody says who is meant. */
interface WrongPersonProps {
  form: PersonForm
  guard: Guard
  /** The home that is open. */
  unit: string
}

export const WrongPerson = ({ form, guard, unit }: WrongPersonProps) => {
  const ways = waysOf(form, guard, unit)
  useKeys(
    [
      ...ways.map(({ title, run, closed }, at) => ({
        key: String(at + 1),
        label: title,
        run,
        when: closed === undefined,
      })),
      { key: 'Esc', label: text.back, run: form.back },
    ],
    'over',
  )
  return (
    <section aria-label={text.changed} className="tile-stack">
      <InlineError tone="due" title={guard.code === 'NAME_CHANGED' ? text.changed : text.onFile} />
      {ways.map(({ id, title, detail, run, closed }, at) => (
        <ChoiceTile
          key={id}
          keyCap={String(at + 1)}
          title={title}
          detail={<span className="private">{detail}</span>}
          onChoose={run}
          {...(closed === undefined ? {} : { disabledReason: closed })}
        />
      ))}
      <Button block autoFocus onClick={form.back}>
        {text.back}
        <KeyCap>Esc</KeyCap>
      </Button>
    </section>
  )
}

const waysOf = (form: PersonForm, { code, from, typed, lookAlikes }: Guard, unit: string): readonly Way[] => [
  ...(code === 'NAME_CHANGED'
    ? [
        {
          id: 'correct',
          title: text.correct,
          detail: text.correctDetail(from, typed.name),
          run: form.samePerson,
        },
      ]
    : []),
  ...lookAlikes.slice(0, 4).map(({ personId, name, phone, homes, why }) => ({
    id: personId,
    title: text.same(name),
    detail: [likeTexts[why], phone, homes.join('、'), text.sameDetail]
      .filter((part) => part !== '')
      .join('，'),
    run: () => void form.isOnFile(personId),
    ...(homes.includes(unit) ? { closed: text.livesHere } : {}),
  })),
  { id: 'another', title: text.another, detail: text.anotherDetail(typed.name), run: form.another },
]
