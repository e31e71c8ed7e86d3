import { useState } from 'react'
import { useClient } from '../../client/client-context.tsx'
import { problemOf } from '../../client/problem.ts'
import { useReveal } from '../../ui/use-reveal.ts'
import type { Release } from './use-release.ts'

/** Asks the core for the pickup code of the item under the cursor; every asking is written down there. */
export const useToldCode = ({ waiting, choice }: Release) => {
  const client = useClient()
  const [shelfNo, setShelfNo] = useState('')
  const item = waiting.find(({ id }) => id === choice.cursor)
  const reveal = useReveal(async () => {
    if (item === undefined) return ''
    setShelfNo(item.shelfNo)
    const { code } = await client.parcels.pickupCode({ id: item.id }).catch((error: unknown) => {
      throw new Error(problemOf(error).message)
    })
    return code
  })
  return {
    shelfNo,
    shown: reveal.shown,
    left: reveal.left,
    problem: reveal.problem,
    tell: () => void reveal.fetch(''),
  }
}

export type ToldCode = ReturnType<typeof useToldCode>
