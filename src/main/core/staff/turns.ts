import { createMutex, type Mutex } from '../kernel/mutex.ts'

/**
 * One at a time for each person, in the order of asking. Secrets sent at the same moment would otherwise all be
 * looked at before the first wrong one is counted.
 */
export type Turns = <T>(staffId: string, work: () => Promise<T>) => Promise<T>

export const createTurns = (): Turns => {
  const queues = new Map<string, Mutex>()
  return (staffId, work) => {
    const queue = queues.get(staffId) ?? createMutex()
    queues.set(staffId, queue)
    return queue(work)
  }
}
