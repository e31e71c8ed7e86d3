import { Refusal } from '#core/kernel/errors.ts'
import type { SampleProfile } from '#core/sample/sample.ts'
import { makeSampleFolder } from '#core/sample/sample-folder.ts'
import { readArguments, required, UsageError, wholeNumber } from '../arguments.ts'
import { dataFolder } from '../data-folder.ts'
import { nodePorts } from '../node-ports.ts'
import { sampleTexts } from '../sample.text.ts'
import { seededIds } from '../seeded-ids.ts'

const options = {
  data: { type: 'string' },
  profile: { type: 'string' },
  stress: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
} as const

const profiles: readonly SampleProfile[] = ['small', 'year', 'five-years']

const profileOf = (text: string): SampleProfile =>
  profiles.find((profile) => profile === text) ?? usage(sampleTexts.unknownProfile(profiles))

const usage = (text: string): never => {
  throw new UsageError(text)
}

/** A line for each percent, so that a long run shows that it lives. */
const progressLines = () => {
  let told = 0
  return (written: number, all: number): void => {
    const percent = Math.floor((written / all) * 100)
    if (percent === told) return
    told = percent
    console.error(sampleTexts.written(written, all))
  }
}

/** `sample --data DIR [--profile small|year|five-years] [--stress] [--seed N]`: makes an invented compound. */
export const run = async (args: readonly string[]): Promise<unknown> => {
  const { values } = readArguments(args, options)
  const folder = dataFolder(required('data', values.data))
  // Stress alone means the full sizes: five years of them.
  const profile = profileOf(values.profile ?? (values.stress ? 'five-years' : 'small'))
  const seed = wholeNumber('seed', values.seed)
  const ports = nodePorts(folder)
  console.error(sampleTexts.beginning(folder))
  const began = ports.clock.monotonic()
  try {
    const { staff, ...counts } = await makeSampleFolder(
      { ...ports, random: seededIds(ports.clock, seed) },
      profile,
      { seed, stress: values.stress, progress: progressLines() },
    )
    console.error(sampleTexts.made(Math.round((ports.clock.monotonic() - began) / 1_000)))
    return { data: folder, profile, stress: values.stress, seed, ...counts, staff }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'HOUSE_EXISTS') return usage(sampleTexts.houseExists)
    throw error
  }
}
