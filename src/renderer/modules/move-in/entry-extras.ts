import { PersonExtra, Sex, VehicleExtra } from '#core/move-in/entries.schema.contract.ts'
import type { CaseView } from '#core/move-in/view.schema.contract.ts'
import type { Occupant } from '#core/people/people.contract.ts'
import { relationTexts } from '#core/people/people.text.ts'
import { choicesOf, type EntryField, type Look, wordOf } from './entry-fields.ts'
import { entryFormText as text } from './entry-form.text.ts'
import type { EntryGroup } from './entry-groups.ts'

const words = text.extras
type PersonKey = keyof PersonExtra
type VehicleKey = keyof typeof words.vehicle

const personKeys: readonly (readonly [PersonKey, Look, number?])[] = [
  ['sex', 'choice'],
  ['birth', 'date'],
  ['nationality', 'text', 20],
  ['livesIn', 'tick'],
  ['accessCard', 'tick'],
  ['assistance', 'text', 40],
]

const vehicleKeys: readonly VehicleKey[] = ['brand', 'type', 'cardNo']

/** `person:<id>/sex`: what stands before the stroke is one field of the case. */
export const ownerOf = (field: string): string => field.split('/')[0] ?? field

const personField = (id: string, [key, look, max]: (typeof personKeys)[number]): EntryField => ({
  ...{ field: `person:${id}/${key}`, look, label: words.person[key] },
  ...(max === undefined ? {} : { max }),
  ...(key === 'sex' ? { choices: choicesOf(Sex.options, words.sexes) } : {}),
  ...(key === 'assistance' ? { hint: words.assistanceHint } : {}),
})

/** What is asked of each person beside name, paper and phone. A minor's birth stands nowhere (ui.md 10). */
const personGroups = ({ people }: CaseView): readonly EntryGroup[] =>
  people.map(({ personId, name, relation, detail, minor }) => ({
    title: words.personTitle(name, detail === '' ? relationTexts[relation] : detail),
    fields: personKeys
      .filter(([key]) => !(minor && key === 'birth'))
      .map((each) => personField(personId, each)),
  }))

const vehicleGroups = ({ vehicles }: CaseView): readonly EntryGroup[] =>
  vehicles.map(({ id, plate }) => ({
    title: plate,
    fields: vehicleKeys.map((key) => ({
      ...{ field: `vehicle:${id}/${key}`, look: 'text' as const, max: 20, label: words.vehicle[key] },
    })),
  }))

/** Who goes with 二手过户 and 迁出: everybody who lives there is asked about. */
const leaverGroups = ({ kind }: CaseView, household: readonly Occupant[]): readonly EntryGroup[] =>
  kind === 'resale' || kind === 'moveOut'
    ? [
        {
          title: words.leavers[kind],
          fields: household.map(({ occupancyId, name, relation }) => ({
            ...{ field: `leavers/${occupancyId}`, look: 'tick' as const },
            label: words.personTitle(name, relationTexts[relation]),
          })),
        },
      ]
    : []

export const extraGroupsOf = (view: CaseView, household: readonly Occupant[]): readonly EntryGroup[] => [
  ...leaverGroups(view, household),
  ...personGroups(view),
  ...vehicleGroups(view),
]

/** As it stands on file, whole: `person:<id>` is one field. */
export const extraOf = (view: CaseView, owner: string): Readonly<Record<string, unknown>> => {
  const [kind = '', id = ''] = owner.split(':')
  if (kind === 'leavers') return Object.fromEntries(view.entries.leavers.map((each) => [each, true]))
  const found =
    kind === 'person'
      ? view.people.find(({ personId }) => personId === id)
      : view.vehicles.find((vehicle) => vehicle.id === id)
  const schema = kind === 'person' ? PersonExtra : VehicleExtra
  return schema.parse(found ?? {})
}

/** A whole field put together from the stored one and the boxes that were changed. */
export const mergedExtra = (
  view: CaseView,
  owner: string,
  changes: Readonly<Record<string, unknown>>,
): unknown => {
  const whole = { ...extraOf(view, owner), ...changes }
  return owner === 'leavers' ? Object.keys(whole).filter((id) => whole[id] === true) : whole
}

const said = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? text.conflict.yes : text.conflict.no
  return value === 'male' || value === 'female' ? words.sexes[value] : wordOf(value)
}

/** One person's or car's lines in a sentence, for choosing between two of them. */
export const extraText = (value: unknown): string => {
  const labels: Readonly<Record<string, string>> = { ...words.person, ...words.vehicle }
  return Object.entries(value as Readonly<Record<string, unknown>>)
    .flatMap(([key, each]) => {
      const shown = said(each)
      return shown === '' || labels[key] === undefined ? [] : `${labels[key]} ${shown}`
    })
    .join('，')
}

/** Whose field it is, in the words of the page. */
export const ownerName = (view: CaseView, owner: string): string => {
  const [kind, id] = owner.split(':')
  if (kind === 'person') return view.people.find(({ personId }) => personId === id)?.name ?? ''
  return view.vehicles.find((vehicle) => vehicle.id === id)?.plate ?? ''
}
