import { useEffect, useState } from 'react'
import type { Client } from '../../client/client.ts'
import { useClient } from '../../client/client-context.tsx'
import { type Problem, problemOf } from '../../client/problem.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import {
  type Choice,
  chosenItems,
  collectorOf,
  freshChoice,
  type Hindrance,
  hindrance,
  keepPresent,
  needsGuard,
  needsOf,
  nobody,
  type OtherPerson,
  type Proof,
} from './release-choice.ts'

export type HandOut =
  | { readonly went: 'out'; readonly ids: readonly string[]; readonly left: number }
  | { readonly went: 'guard' }
  | { readonly went: 'not-yet'; readonly missing: Hindrance }
  | { readonly went: 'refused'; readonly problem: Problem }

type OfUnit = Awaited<ReturnType<Client['parcels']['ofUnit']>>

const none: OfUnit['waiting'] = []

const nobodyYet = {
  who: { kind: 'none' },
  ...{ other: nobody, proof: null, looked: false, idTail: '', signed: null, photo: null },
} as const

/** What was looked at; a signature goes ahead, and the release names it. */
const seenAt = async (client: Client, { looked, idTail, signed, photo }: Choice) => ({
  looked,
  ...(idTail === '' ? {} : { idTail }),
  ...(signed === null ? {} : { signed: await signedBy(client, signed) }),
  ...(photo === null ? {} : { photo: await pictureOf(client, photo, 'photo.jpg', 'image/jpeg') }),
})

const pictureOf = async (client: Client, blob: Blob, name: string, type: string): Promise<string> =>
  (await client.parcels.addPicture({ file: new File([blob], name, { type }) })).picture

const signedBy = async (client: Client, signed: Blob | 'paper') => {
  if (signed === 'paper') return { how: 'paper' as const }
  return { how: 'pad' as const, picture: await pictureOf(client, signed, 'signature.png', 'image/png') }
}

/** What is chosen for one home, kept in step with what still waits for it. */
const useChoice = (unitId: string, data: OfUnit | undefined, scanned: string | null) => {
  const [choice, setChoice] = useState<Choice>(() => freshChoice(unitId, [], scanned))
  const [begun, setBegun] = useState(false)
  useEffect(() => {
    if (data === undefined) return
    setChoice((before) =>
      begun ? keepPresent(before, data.waiting) : freshChoice(unitId, data.waiting, scanned),
    )
    setBegun(true)
  }, [begun, data, unitId, scanned])
  const change = (part: Partial<Choice>): void => setChoice((before) => ({ ...before, ...part }))
  return { choice, change, begun }
}

/** Handing out for one home: what waits, who came, and whether that person may have it. */
export const useRelease = (unitId: string, scanned: string | null) => {
  const client = useClient()
  const read = useRead('parcels', 'ofUnit', { unitId })
  const release = useAct('parcels', 'release')
  const { choice, change, begun } = useChoice(unitId, read.data, scanned)
  const [guarding, setGuarding] = useState(false)
  const waiting = read.data?.waiting ?? none

  const handOut = async (): Promise<HandOut> => {
    if (needsGuard(choice)) {
      setGuarding(true)
      return { went: 'guard' }
    }
    const missing = hindrance(choice, read.data?.needs)
    const collector = collectorOf(choice)
    if (missing !== null || collector === null) return { went: 'not-yet', missing: missing ?? 'no-collector' }
    const items = chosenItems(choice, waiting)
    const seen = await seenAt(client, choice).catch(problemOf)
    if ('code' in seen) return { went: 'refused', problem: seen }
    const answer = await release.act({ unitId, items, collector, ...seen })
    if (!answer.ok) return refused(answer.problem)
    change(nobodyYet)
    return { went: 'out', ids: items.map(({ id }) => id), left: waiting.length - items.length }
  }

  const refused = (problem: Problem): HandOut => {
    if (problem.code === 'COLLECTOR_NOT_OF_HOUSEHOLD') {
      setGuarding(true)
      return { went: 'guard' }
    }
    if (problem.code === 'APPROVAL_REFUSED') change({ proof: null })
    read.refresh()
    return { went: 'refused', problem }
  }

  const prove = (proof: Proof): void => {
    change({ proof })
    setGuarding(false)
  }
  const putBack = (): void => {
    change({ ...nobodyYet, other: choice.other })
    setGuarding(false)
  }
  return {
    data: read.data,
    loading: read.loading,
    problem: read.problem,
    waiting,
    disputed: read.data?.disputed ?? none,
    needs: needsOf(choice, read.data?.needs ?? []),
    choice,
    /** What waits is known and ticked. */
    begun,
    restore: (kept: Pick<Choice, 'ticked' | 'who' | 'other'>) => change(kept),
    busy: release.busy,
    guarding,
    tick: (ticked: ReadonlySet<string>) => change({ ticked }),
    point: (cursor: string) => change({ cursor }),
    tickScanned: (id: string) => change({ cursor: id, ticked: new Set([...choice.ticked, id]) }),
    who: (who: Choice['who']) => {
      change({ who, proof: null, idTail: '', signed: null, photo: null })
      setGuarding(false)
    },
    typeOther: (other: OtherPerson) => change({ other, proof: null }),
    showId: (idTail: string) => change({ idTail }),
    sign: (signed: Choice['signed']) => change({ signed }),
    takePhoto: (photo: Choice['photo']) => change({ photo }),
    look: (looked: boolean) => change({ looked }),
    handOut,
    prove,
    putBack,
  }
}

export type Release = ReturnType<typeof useRelease>
