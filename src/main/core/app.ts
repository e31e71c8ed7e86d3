import type { AppPorts } from './app-ports.ts'
import { createRescue } from './backup/rescue.service.ts'
import { finishSwitch, sweepIncoming } from './backup/switch.ts'
import { contentRefused } from './content-check/content-check.service.ts'
import { type Contract, contract } from './contract.ts'
import { lockFolder } from './database/folder-lock.ts'
import { type Explained, explainer } from './explain.ts'
import { type House, openHouse } from './house.ts'
import type { Caller } from './kernel/caller.ts'
import type { HardRule } from './kernel/content/check.ts'
import { refuse } from './kernel/errors.ts'
import type { Handlers } from './kernel/handler.ts'
import type { Log } from './kernel/ports.ts'
import { makeSample } from './sample/sample.ts'
import { drawnFaces } from './sample/vip/drawn-faces.ts'
import { createDoor, type Door } from './setup/door.ts'
import { setupRouter } from './setup/setup.router.ts'
import { foundCompound } from './setup/setup.service.ts'

/** What a transport needs of the house: it knows no module. */
export interface App {
  readonly contract: Contract
  readonly handlers: Handlers<Contract>
  readonly log: Log
  /** Who holds this bearer token; null when it is unknown, locked or timed out. Does not count as activity. */
  callerOf(token: string | null): Caller | null
  /** A text was refused by these rules of the content check: they are counted, and nothing else is kept. */
  contentRefused(rules: readonly HardRule[]): Promise<void>
  /** Turns anything thrown into a declared code, its data and its Chinese sentence. Logs what is not a refusal. */
  explain(error: unknown, procedure: string): Explained
  /** Whether this is the recovery code of the folder: the command line asks for it before it works on a real house. */
  recoveryCodeFits(typed: string): Promise<boolean>
  /** Ends every session, so that each window shows the lock screen: the machine sleeps or its screen was locked. */
  lockAll(reason: 'suspend' | 'lock-screen'): void
  /** Somebody ends the program: the last copy of the day, then as `close`. */
  leave(): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the house of a data folder, or waits at its door when there is none yet.
 * @throws FolderInUse when another program works in the folder
 */
export const createApp = async (ports: AppPorts): Promise<App> => {
  const lock = lockFolder(ports.dataDir)
  const held: { house: House | null } = { house: null }
  const leaveHouse = async (): Promise<void> => {
    const { house } = held
    held.house = null
    await house?.stop()
  }
  const renew = async (work: () => Promise<Buffer | null>): Promise<void> => {
    await leaveHouse()
    await door.renew(work)
  }
  const openDoor = async (): Promise<Door> => {
    await finishSwitch(ports.dataDir)
    sweepIncoming(ports.dataDir)
    return createDoor(ports, (opened) => {
      if (opened === null) void leaveHouse()
      else held.house = openHouse(ports, opened.foundations, { dataKey: opened.dataKey, renew })
    })
  }
  const door = await openDoor().catch((error: unknown) => {
    lock.release()
    throw error
  })
  const house = (): House => held.house ?? refuse('NOT_READY')
  const setup = setupRouter({
    door,
    about: () => about(held.house),
    mayFound: ports.practiceOnly !== true,
    found: (input, call) => foundCompound(house(), input, call),
    makeSample: (profile) => makeSample({ ...house(), faces: drawnFaces() }, profile),
  })
  const rescue = createRescue({ ...ports, machine: ports, state: door.state, renew })
  const closed = closedHandlers()
  const close = async (): Promise<void> => {
    await held.house?.stop()
    door.close()
    lock.release()
  }
  return {
    contract,
    log: ports.log,
    get handlers() {
      return { ...(held.house?.handlers ?? closed), setup, rescue }
    },
    callerOf: (token) => (token === null ? null : (held.house?.sessions.callerOf(token) ?? null)),
    contentRefused: async (rules) => {
      if (held.house !== null) await contentRefused(held.house, rules)
    },
    explain: explainer(ports.log, ports.dataDir, () => ports.random.id().slice(-8)),
    recoveryCodeFits: door.fits,
    lockAll: (reason) => {
      ports.log.info('locked', { reason })
      held.house?.sessions.closeAll()
    },
    leave: async () => {
      await held.house?.beforeExit()
      await close()
    },
    close,
  }
}

const about = (house: House | null) => {
  const settings = house?.settings.current()
  return { compoundName: settings?.compoundName ?? '', practice: settings?.practice ?? false }
}

/** Before the door is open every call but those of the setup is answered with the same sentence. */
const closedHandlers = (): Handlers<Contract> =>
  Object.fromEntries(
    Object.entries(contract).map(([room, procedures]) => [
      room,
      Object.fromEntries(Object.keys(procedures).map((name) => [name, async () => refuse('NOT_READY')])),
    ]),
  ) as unknown as Handlers<Contract>
