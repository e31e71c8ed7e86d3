import { zonesOf } from '../compound/compound.service.ts'
import { openReader } from '../database/open-reader.ts'
import { known } from '../kernel/errors.ts'
import type { Clock } from '../kernel/ports.ts'
import { caseFileOf } from '../move-in/case-file.service.ts'
import type { FormCode } from '../move-in/form-codes.contract.ts'
import { caseForms } from '../move-in/papers/catalogue.ts'
import { formData } from '../move-in/papers/documents-of-case.ts'
import { commonSources, sourcesFor } from '../move-in/papers/sources.service.ts'
import { openSettings } from '../settings/settings.service.ts'
import type { TemplateName } from '../templates.ts'
import { casesOnFile } from './real-pack.repository.ts'

/** A form as the worker is asked for it. */
export interface RealForm {
  readonly code: FormCode
  readonly template: TemplateName
  readonly data: { readonly head: { readonly serial: string } }
}

/** The forms of a household as its pack has them: fourteen, of which the agreement has four pages or more. */
const inPack: readonly FormCode[] = [
  ...(['F-02', 'F-03', 'F-04', 'F-06', 'F-07', 'F-08', 'F-09'] as const),
  ...(['F-10', 'F-11', 'F-12', 'F-15', 'F-20', 'F-21', 'F-22'] as const),
]

interface Place {
  readonly file: string
  readonly key: Buffer
  readonly resources: URL
  readonly clock: Clock
}

/** The packs of real cases of a folder, each form with the data that its sheet would have. */
export const realPacks = async (place: Place, cases: number): Promise<readonly (readonly RealForm[])[]> => {
  const { file, key, clock, resources } = place
  const { reader, close } = openReader(file, key)
  try {
    const settings = await openSettings(reader)
    const zones = (await zonesOf(reader)).map(({ code }) => code)
    const house = { settings, clock, resources }
    const common = await commonSources(house, reader, { staffId: '', deskCode: 'B1' })
    const packs: (readonly RealForm[])[] = []
    for (const id of await casesOnFile(reader, cases)) {
      const sources = await sourcesFor(reader, common, await caseFileOf(house, reader, { zones }, id))
      packs.push(
        inPack.map((code, at) => realForm(code, `${code}-2026-B1-${packs.length + 1}${at}`, sources)),
      )
    }
    return packs
  } finally {
    close()
  }
}

const realForm = (code: FormCode, serial: string, sources: Parameters<typeof formData>[1]): RealForm => {
  const kind = known(
    caseForms.find((form) => form.code === code),
    'a pack has forms of the catalogue',
  )
  const data = formData(code, sources)
  return { code, template: kind.template, data: { ...data, head: { ...data.head, serial } } }
}
