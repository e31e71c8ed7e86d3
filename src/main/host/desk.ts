import { readdirSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { UsageError } from './arguments.ts'
import { complaint } from './complaint.ts'
import { hostTexts } from './host.text.ts'

/** A file of verbs/ is a command: it takes its arguments and gives back what goes to standard output as JSON. */
interface Verb {
  run(args: readonly string[]): Promise<unknown>
}

const folder = new URL('./verbs/', import.meta.url)

const verbs = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()

const load = async (name: string | undefined): Promise<Verb> => {
  const known = verbs()
  if (name === undefined) throw new UsageError(hostTexts.usage(known))
  if (!known.includes(name)) throw new UsageError(`${hostTexts.unknownVerb(name)}\n${hostTexts.usage(known)}`)
  return import(new URL(`${name}.ts`, folder).href)
}

/** The source runs as it is; what was compiled of it is kept, which takes a third off every start but the first. */
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/desk', import.meta.url))

const desk = async ([name, ...args]: readonly string[]): Promise<void> => {
  try {
    const verb = await load(name)
    const answer = await verb.run(args)
    if (answer !== undefined) console.log(JSON.stringify(answer))
  } catch (error) {
    const { exitCode, text } = complaint(error)
    console.error(text)
    process.exitCode = exitCode
  }
}

enableCompileCache(compiled)
await desk(process.argv.slice(2))
