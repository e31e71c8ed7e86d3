import { ORPCError } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TinyHouse, tinyHouse } from '../support/tiny-house.ts'
import { type Opened, transports } from '../support/transports.ts'

const refusal = async (call: Promise<unknown>): Promise<ORPCError<string, unknown>> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ORPCError)) throw new Error('expected a refusal', { cause: error })
  return error
}

const goodInput = { note: ' 前台 ', kind: 'box' as const, pin: '246810' }

describe.each(transports)('over $name', ({ name, open }) => {
  let house: TinyHouse
  let way: Opened<TinyHouse>

  beforeEach(async () => {
    house = tinyHouse()
    way = await open(house)
  })
  afterEach(() => way.close())

  it('anybody may ask what is open to anybody', async () => {
    expect(await way.as(null).status()).toEqual({ by: 'guest' })
    expect(await way.as('clerk').status()).toEqual({ by: 'clerk' })
  })

  it('the handler sees who calls and the path that was called', async () => {
    const taken = await way.as('clerk').shelf.take(goodInput)
    expect(taken).toEqual({ note: '前台', by: 'clerk', procedure: 'shelf.take' })
  })

  it('no token, an unknown token and a malformed one are not signed in', async () => {
    for (const token of [null, 'stranger', 'a b']) {
      const error = await refusal(way.as(token).shelf.take(goodInput))
      expect(error).toMatchObject({
        code: 'NOT_SIGNED_IN',
        defined: true,
        message: expect.stringContaining('请重新登录'),
      })
    }
  })

  it('who lacks the permission is told which one, whatever the input', async () => {
    const error = await refusal(way.as('guard').shelf.take({} as never))
    expect(error).toMatchObject({ code: 'FORBIDDEN', data: { need: 'parcel.intake' }, defined: true })
  })

  it('wrong input names each field in Chinese', async () => {
    const error = await refusal(way.as('clerk').shelf.take({ note: '', kind: 'tin', pin: '12' } as never))
    expect(error).toMatchObject({
      code: 'BAD_INPUT',
      defined: true,
      data: {
        issues: [
          { path: 'note', message: '请输入此项' },
          { path: 'kind', message: '请选择此项' },
          { path: 'pin', message: '此项至少 6 位' },
        ],
      },
    })
    expect(JSON.stringify(error)).not.toMatch(/expected|invalid|received/i)
  })

  it('input that is missing altogether is bad input', async () => {
    expect(await refusal(way.as('clerk').shelf.take(undefined as never))).toMatchObject({ code: 'BAD_INPUT' })
  })

  it('a declared refusal carries its declared data and nothing else', async () => {
    const error = await refusal(way.as('clerk').shelf.give())
    expect(error).toMatchObject({
      code: 'TAKEN',
      data: { by: 'clerk' },
      defined: true,
      message: '句子 TAKEN',
    })
    expect(error.data).toEqual({ by: 'clerk' })
  })

  it.each(['undeclared', 'uncloneable', 'crash', 'hollow'])(
    'an error of kind %s tells only a reference',
    async (how) => {
      const error = await refusal(way.as('clerk').fail({ how }))
      expect(error).toMatchObject({ code: 'INTERNAL', data: { reference: 'E-1' }, defined: true })
      expect(JSON.stringify(error)).not.toMatch(/secret|SELECT|desk/)
      expect(await way.as(null).status()).toEqual({ by: 'guest' })
    },
  )

  it('what the output schema does not name stays in the house', async () => {
    expect(await way.as('clerk').shelf.blur()).toEqual({ shown: '林**' })
  })

  it('an output that breaks its contract is our fault, not the clerk’s', async () => {
    await way.close()
    way = await open(tinyHouse({ handlers: { ...house.handlers, status: async () => ({ by: 7 }) } }))
    expect(await refusal(way.as(null).status())).toMatchObject({ code: 'INTERNAL' })
  })

  it('handlers are looked up anew, as the house opens while it is served', async () => {
    let opened = false
    await way.close()
    const growing = Object.defineProperty(tinyHouse(), 'handlers', {
      get: () => (opened ? house.handlers : { status: async () => ({ by: 'closed' }) }),
    })
    way = await open(growing)
    expect(await way.as(null).status()).toEqual({ by: 'closed' })
    opened = true
    expect(await way.as(null).status()).toEqual({ by: 'guest' })
  })

  it('a stream arrives in order and ends', async () => {
    const seen: number[] = []
    for await (const n of await way.as('clerk').watch({ until: 3 })) seen.push(n)
    expect(seen).toEqual([1, 2, 3])
  })

  it('an error inside a stream is told like any other', async () => {
    const drain = async () => {
      for await (const n of await way.as('clerk').watch({ until: 9 })) expect(n).toBeLessThan(4)
    }
    expect(await refusal(drain())).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('找不到'),
    })
  })

  it('a file crosses with its name', async () => {
    const file = new File([new Uint8Array(300_000)], '住户 名单.xlsx')
    expect(await way.as('clerk').send({ file })).toEqual({ name: '住户 名单.xlsx', size: 300_000 })
  })

  it('a body past any use does not end the process', async () => {
    const file = new File([new Uint8Array(17 * 1024 * 1024)], 'big.xlsx')
    const sent = way.as('clerk').send({ file })
    if (name === 'http') {
      expect(await refusal(sent)).toMatchObject({
        code: 'BAD_INPUT',
        status: 413,
        message: expect.stringContaining('16 MB'),
      })
    } else expect(await sent).toMatchObject({ size: file.size })
    expect(await way.as(null).status()).toEqual({ by: 'guest' })
  })

  it.skipIf(name === 'direct')('a procedure that nobody knows is said to be unknown', async () => {
    const stranger = way.as('clerk') as unknown as { shelf: { burn(): Promise<void> } }
    expect(await refusal(stranger.shelf.burn())).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('没有这项功能'),
    })
  })

  it('the log holds the name, the time and the code of each call, never its input', async () => {
    await way.as('clerk').shelf.take({ ...goodInput, note: '林静怡' })
    await refusal(way.as('guard').shelf.take(goodInput))
    const calls = house.logged.filter(({ event }) => event === 'call')
    expect(calls.map(({ facts }) => [facts['procedure'], facts['code']])).toEqual([
      ['shelf.take', 'OK'],
      ['shelf.take', 'FORBIDDEN'],
    ])
    expect(JSON.stringify(house.logged)).not.toMatch(/林静怡|246810/)
  })
})
