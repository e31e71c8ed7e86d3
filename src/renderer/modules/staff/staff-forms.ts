import { z } from 'zod'
import { fieldTexts } from '#core/kernel/text.ts'
import { Role } from '#core/staff/staff.contract.ts'
import { staffText } from './staff-page.text.ts'

const { form, problems } = staffText

const profile = {
  name: z.string().trim().min(1, fieldTexts.missing(form.name)).max(30, fieldTexts.tooLong(form.name, 30)),
  role: Role,
  zones: z.array(z.string()).min(1, problems.zones),
  deskCode: z.string().min(1, fieldTexts.choose(form.desk)),
}

const password = z.string().min(8, problems.passwordShort).max(128, fieldTexts.tooLong(form.password, 128))

const sameTwice = (
  {
    password: first,
    passwordAgain,
    pin,
    pinAgain,
  }: { password: string; passwordAgain: string; pin: string; pinAgain: string },
  context: z.core.$RefinementCtx,
): void => {
  if (first !== passwordAgain)
    context.addIssue({ code: 'custom', path: ['passwordAgain'], message: problems.passwordDiffers })
  if (pin !== pinAgain) context.addIssue({ code: 'custom', path: ['pinAgain'], message: problems.pinDiffers })
}

export const CreateForm = z
  .object({
    ...profile,
    password,
    passwordAgain: z.string(),
    pin: z.string().regex(/^(\d{6})?$/, problems.pin),
    pinAgain: z.string(),
  })
  .superRefine(sameTwice)
export type CreateForm = z.infer<typeof CreateForm>

export const ChangeForm = z.object({ ...profile, active: z.boolean() })
export type ChangeForm = z.infer<typeof ChangeForm>

export const PasswordForm = z
  .object({ password, passwordAgain: z.string(), pin: z.string(), pinAgain: z.string() })
  .superRefine(sameTwice)
export const PinForm = z
  .object({
    password: z.string(),
    passwordAgain: z.string(),
    pin: z.string().regex(/^\d{6}$/, problems.pin),
    pinAgain: z.string(),
  })
  .superRefine(sameTwice)
export type SecretForm = z.infer<typeof PinForm>

export const noSecret: SecretForm = { password: '', passwordAgain: '', pin: '', pinAgain: '' }
