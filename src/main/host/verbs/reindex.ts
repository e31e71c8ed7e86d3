import { randomUUID } from 'node:crypto'
import { readArguments } from '../arguments.ts'
import { houseOptions, withHouse } from '../with-house.ts'

/** `reindex --data DIR`: makes every search key anew. */
export const run = (args: readonly string[]): Promise<{ entries: number }> =>
  withHouse(readArguments(args, houseOptions).values, ({ app, call }) =>
    app.handlers.search.reindex({ commandId: randomUUID() }, call('search.reindex')),
  )
