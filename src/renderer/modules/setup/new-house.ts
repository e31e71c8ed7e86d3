import { z } from 'zod'
import { fieldTexts } from '#core/kernel/text.ts'
import type { NewHouse } from '#core/setup/setup.contract.ts'
import { isEasyPin } from '#core/staff/staff.contract.ts'
import { firstRunText } from './first-run-page.text.ts'

const { house, accounts, problems } = firstRunText

const named = (label: string, max: number) =>
  z.string().trim().min(1, fieldTexts.missing(label)).max(max, fieldTexts.tooLong(label, max))

const code = (message: string) =>
  z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z][A-Z0-9]{0,3}$/, message)

const repeated = (codes: readonly string[]): readonly number[] =>
  codes.flatMap((each, index) => (codes.indexOf(each) < index ? [index] : []))

/** 小区、分区、前台: the first step. */
export const HouseForm = z
  .object({
    compoundName: named(house.compound, 30),
    zones: z
      .array(z.object({ code: code(problems.zoneCode), name: named(house.zoneName, 20) }))
      .min(1)
      .max(8),
    desks: z
      .array(z.object({ code: code(problems.deskCode), name: named(house.deskName, 20), zone: z.string() }))
      .min(1)
      .max(12),
  })
  .superRefine(({ zones, desks }, context) => {
    const complain = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message })
    for (const index of repeated(zones.map((zone) => zone.code)))
      complain(['zones', index, 'code'], problems.codeTwice)
    for (const index of repeated(desks.map((desk) => desk.code)))
      complain(['desks', index, 'code'], problems.codeTwice)
    desks.forEach((desk, index) => {
      if (!zones.some((zone) => zone.code === desk.zone))
        complain(['desks', index, 'zone'], problems.deskZone)
    })
  })
export type HouseForm = z.infer<typeof HouseForm>

const AccountForm = z
  .object({
    name: named(accounts.name, 30),
    password: z.string().min(8, problems.passwordShort).max(128, fieldTexts.tooLong(accounts.password, 128)),
    passwordAgain: z.string(),
    pin: z.string().regex(/^\d{6}$/, problems.pin),
    pinAgain: z.string(),
  })
  .superRefine(({ password, passwordAgain, pin, pinAgain }, context) => {
    const complain = (field: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (password !== passwordAgain) complain('passwordAgain', problems.passwordDiffers)
    if (isEasyPin(pin)) complain('pin', problems.pinEasy)
    else if (pin !== pinAgain) complain('pinAgain', problems.pinDiffers)
  })

export const AccountsForm = z
  .object({ administrator: AccountForm, supervisor: AccountForm })
  .superRefine(({ administrator, supervisor }, context) => {
    if (administrator.name === supervisor.name)
      context.addIssue({ code: 'custom', path: ['supervisor', 'name'], message: problems.sameName })
  })
export type AccountsForm = z.infer<typeof AccountsForm>

export const firstHouse: HouseForm = {
  compoundName: '',
  zones: [
    { code: 'A', name: firstRunText.zoneNames.A },
    { code: 'B', name: firstRunText.zoneNames.B },
  ],
  desks: [
    { code: 'A', name: firstRunText.deskNames.A, zone: 'A' },
    { code: 'B1', name: firstRunText.deskNames.B1, zone: 'B' },
    { code: 'B2', name: firstRunText.deskNames.B2, zone: 'B' },
  ],
}

const emptyAccount = { name: '', password: '', passwordAgain: '', pin: '', pinAgain: '' }

export const firstAccounts: AccountsForm = { administrator: emptyAccount, supervisor: emptyAccount }

const accountOf = ({ name, password, pin }: AccountsForm['administrator']) => ({ name, password, pin })

export const newHouseOf = (form: HouseForm, { administrator, supervisor }: AccountsForm): NewHouse => ({
  ...form,
  administrator: accountOf(administrator),
  supervisor: accountOf(supervisor),
})
