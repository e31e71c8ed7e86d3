import { refuse } from '../../kernel/errors.ts'
import type { FormSource } from '../../printing/forms.ts'
import type { Templates } from '../../templates.ts'
import { sealNames } from '../documents/parts/parts.text.ts'
import { homeOf, type Sources } from './data/sources.ts'
import { coverForm, paperTexts } from './papers.text.ts'

export interface Covered {
  readonly code: string
  readonly title: string
  readonly serial: string
  readonly pages: number
  readonly copies: number
  readonly seal: keyof typeof sealNames
}

export const coverData = (
  sources: Sources,
  covered: readonly Covered[],
  order: string,
): Templates['move-in/pack-cover'] => {
  const { file, facts } = sources
  const { appointmentDate, appointmentSlot } = file.entries
  return {
    head: {
      company: facts.company || file.compoundName,
      formNo: '',
      effective: '',
      serial: '',
      made: sources.made,
      seal: 'none',
      copies: [],
    },
    home: homeOf(file),
    slot: paperTexts.slot(appointmentDate ?? '', appointmentSlot),
    order,
    forms: covered.map(({ code, title, serial, pages, copies, seal }) => ({
      title: paperTexts.form(code, title),
      ...{ serial, pages, copies, signers: '' },
      seal: seal === 'none' ? '' : sealNames[seal],
    })),
  }
}

/** The cover is drawn with its pack alone: nobody opens it by itself. */
export const coverSource: FormSource = {
  form: 'move-in-cover',
  ...coverForm,
  template: 'move-in/pack-cover',
  formClass: 'form',
  permission: 'movein.work',
  ...{ numbered: false, controlled: false, keepsBytes: false },
  sheetOf: async () => refuse('FORM_UNKNOWN'),
}
