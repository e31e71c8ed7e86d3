import { quickChecks } from './checks.ts'

process.exitCode = (await quickChecks()) === 0 ? 0 : 1
