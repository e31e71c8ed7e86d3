import { join } from 'node:path'
import { lockFolder } from '../database/folder-lock.ts'
import { createFileStore } from '../files/file-store.ts'
import { known } from '../kernel/errors.ts'
import { searchIndex } from '../search/search.service.ts'
import { createDoor, type DoorPorts } from '../setup/door.ts'
import type { Foundations } from '../setup/foundations.ts'
import { fillWithSample, type SampleMade, type SampleOptions, type SampleProfile } from './sample.ts'
import { drawnFaces } from './vip/drawn-faces.ts'

/**
 * Makes a sample compound in an empty folder, for the command line.
 * @throws Refusal HOUSE_EXISTS when the folder has one already
 * @throws FolderInUse when another program works in the folder
 */
export const makeSampleFolder = async (
  ports: DoorPorts,
  profile: SampleProfile,
  options: SampleOptions,
): Promise<SampleMade> => {
  const lock = lockFolder(ports.dataDir)
  const held: { foundations?: Foundations | null; made?: SampleMade } = {}
  try {
    const door = await createDoor(ports, (opened) => {
      held.foundations = opened?.foundations ?? null
    })
    try {
      await door.create(async () => {
        const foundations = known(held.foundations, 'a door that was created is open')
        const { clock, random, dataDir } = ports
        const folder = join(dataDir, 'files')
        const files = createFileStore({ folder, filesKey: foundations.filesKey, random, clock })
        const house = { ...foundations, clock, files, search: searchIndex, faces: drawnFaces() }
        held.made = await fillWithSample(house, profile, options)
      })
      return known(held.made, 'a door that was created has a house')
    } finally {
      door.close()
    }
  } finally {
    lock.release()
  }
}
