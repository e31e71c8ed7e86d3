import { describe, expect, it } from 'vitest'
import { eventsRouter } from '#core/events/events.router.ts'
import { createEvents } from '#core/events/events.ts'
import type { Permission } from '#core/kernel/permission.ts'
import { callBy } from '../../support/foundation.ts'

const topicsOf = async (stream: AsyncIterable<{ topic: string }>, count: number) => {
  const seen: string[] = []
  for await (const { topic } of stream) {
    seen.push(topic)
    if (seen.length === count) break
  }
  return seen
}

describe('a window that subscribed', () => {
  it('hears what changes from then on, in order', async () => {
    const events = createEvents()
    events.publish('settings', ['before'])
    const stream = events.subscribe(undefined)
    const first = stream.next()
    events.publish('parcels', ['p1'])
    events.publish('people', ['x1', 'x2'])
    expect((await first).value).toEqual({ topic: 'parcels', ids: ['p1'] })
    expect((await stream.next()).value).toEqual({ topic: 'people', ids: ['x1', 'x2'] })
  })

  it('hears the same as its neighbour', async () => {
    const events = createEvents()
    const heard = [topicsOf(events.subscribe(undefined), 2), topicsOf(events.subscribe(undefined), 2)]
    events.publish('parcels', ['p1'])
    events.publish('staff', ['s1'])
    expect(await Promise.all(heard)).toEqual([
      ['parcels', 'staff'],
      ['parcels', 'staff'],
    ])
  })

  it('that does not read is told once per topic to read everything again', async () => {
    const events = createEvents()
    const stream = events.subscribe(undefined)
    const first = stream.next()
    for (let n = 0; n < 1_000; n += 1) events.publish(n % 2 === 0 ? 'parcels' : 'people', [`id-${n}`])
    await first
    const waiting: unknown[] = []
    events.close()
    for await (const change of stream) waiting.push(change)
    expect(waiting.length).toBeLessThanOrEqual(200)
  })

  it('is let go when its signal aborts', async () => {
    const events = createEvents()
    const leaving = new AbortController()
    const stream = events.subscribe(leaving.signal)
    const pending = stream.next()
    leaving.abort()
    expect(await pending).toEqual({ done: true, value: undefined })
  })

  it('is let go when the house closes', async () => {
    const events = createEvents()
    const pending = events.subscribe(undefined).next()
    events.close()
    expect((await pending).done).toBe(true)
  })
})

describe('the subscription of a window', () => {
  const subscribe = async (permissions: readonly Permission[] = ['parcel.list']) => {
    const events = createEvents()
    const call = callBy('events.subscribe')
    const caller = { ...call.caller, permissions: new Set(permissions) }
    const stream = await eventsRouter({ events }).subscribe(undefined, { ...call, caller })
    return { events, stream: stream as AsyncGenerator<unknown> }
  }

  it('says first that it stands, and misses nothing after that', async () => {
    const { events, stream } = await subscribe()
    expect((await stream.next()).value).toBeNull()
    events.publish('parcels', ['p1'])
    expect((await stream.next()).value).toEqual({ topic: 'parcels', ids: ['p1'] })
  })

  it('hears nothing of rooms that its person may not read', async () => {
    const { events, stream } = await subscribe(['person.read'])
    await stream.next()
    events.publish('parcels', ['p1'])
    events.publish('people', ['x1'])
    expect((await stream.next()).value).toEqual({ topic: 'people', ids: ['x1'] })
  })

  it('that is given up in the middle hears nothing more', async () => {
    const { events, stream } = await subscribe()
    await stream.next()
    await stream.return(undefined)
    events.publish('parcels', ['p1'])
    expect((await stream.next()).done).toBe(true)
  })
})
