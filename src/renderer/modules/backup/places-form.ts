import { z } from 'zod'
import type { Client } from '../../client/client.ts'
import { backupText } from './backup-page.text.ts'

const words = backupText.placesForm
type Places = Awaited<ReturnType<Client['backup']['places']>>

const MB_A_GB = 1_000
export const MOST_PLACES = 4

/** The budget is spoken of in GB. */
export const PlacesForm = z
  .object({
    budgetGb: z.number().min(1).max(10_000),
    places: z.array(
      z.object({
        kind: z.enum(['removable', 'share']),
        folder: z.string().trim().min(1, words.folderMissing),
      }),
    ),
  })
  .superRefine(({ places }, issues) => {
    places.forEach(({ folder }, at) => {
      if (places.findIndex((other) => other.folder === folder) < at)
        issues.addIssue({ code: 'custom', path: ['places', at, 'folder'], message: words.folderTwice })
    })
  })
export type PlacesForm = z.infer<typeof PlacesForm>

export const newPlace = { kind: 'removable', folder: '' } as const

export const formOf = ({ budgetMb, places }: Places): PlacesForm => ({
  budgetGb: Math.max(1, Math.round(budgetMb / MB_A_GB)),
  places: places.flatMap(({ kind, folder }) => (kind === 'local' ? [] : [{ kind, folder }])),
})

export const inputOf = ({ budgetGb, places }: PlacesForm, revision: number) => ({
  revision,
  budgetMb: budgetGb * MB_A_GB,
  places,
})
