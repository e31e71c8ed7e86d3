interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

/** Electron gives a utility process this port instead of `process.send`. */
const parentPort = (): ParentPort | undefined => (process as { parentPort?: ParentPort }).parentPort

/**
 * Makes this file the entry of a job (port `Jobs`): one input, one answer, then the process ends. What `work`
 * throws ends the process without an answer; a refusal that the caller must read is part of the answer.
 */
export const answerJob = (work: (input: unknown) => Promise<unknown>): void => {
  const port = parentPort()
  if (port) port.on('message', ({ data }) => void work(data).then((answer) => port.postMessage(answer)))
  else process.once('message', (input) => void work(input).then((answer) => process.send?.(answer)))
}
