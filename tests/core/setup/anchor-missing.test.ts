import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newPlace, openPlace, putNotes } from '../../support/foundation.ts'

it('an anchor that is gone at the start is told, and told no more once a command has made it anew', async () => {
  const place = newPlace()
  const first = await openPlace(place)
  expect(first.anchorMissing).toBe(false)
  await putNotes(first.database, 3)
  first.close()
  rmSync(join(place.folder, 'anchor'))
  const second = await openPlace(place)
  expect(second).toMatchObject({ anchorMissing: true, rowsLost: 0 })
  await putNotes(second.database, 1, 10)
  second.close()
  const third = await openPlace(place)
  expect(third.anchorMissing).toBe(false)
  third.close()
})
