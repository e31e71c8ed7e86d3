import { add as addContact } from '#core/contacts/contacts.service.ts'
import * as faxIn from '#core/fax/fax-in.service.ts'
import * as faxOut from '#core/fax/fax-out.service.ts'
import type { Call } from '#core/kernel/handler.ts'
import type { BusinessDate } from '#core/kernel/schema.ts'
import { save } from '#core/print-desk/jobs.service.ts'
import { collect, voidCharge } from '#core/print-desk/ledger.service.ts'
import { quote } from '#core/print-desk/quote.service.ts'
import { acknowledge, refuse } from '#core/print-desk/refusals.service.ts'
import { MINUTE } from '#core/sample/calendar.ts'
import { counterTexts } from '#core/sample/counter.text.ts'
import { counterMoment } from '#core/sample/counter-days.service.ts'
import type { PlannedFaxIn, PlannedFaxOut } from '#core/sample/counter-faxes.ts'
import type { PlannedJob } from '#core/sample/counter-jobs.ts'
import type { CounterEvent } from '#core/sample/counter-plan.ts'
import type { Founded } from '#core/sample/founding.service.ts'
import { staffNames } from '#core/sample/names.text.ts'
import type { Approvals } from '#core/staff/approvals.ts'
import { newCommandId } from '../../support/test-house.ts'
import type { SamplePlace } from './sample-place.ts'

interface Kept {
  readonly id: string
  readonly revision: number
}

const command = () => ({ commandId: newCommandId() })

/** The counter as its clerks work it: one act after the other, through the services, at the hour of each act. */
export const counterByServices = (place: SamplePlace, founded: Founded, approvals: Approvals) => {
  const house = { ...place, approvals, documents: null as never }
  const jobs = new Map<PlannedJob, Kept>()
  const faxes = new Map<PlannedFaxIn, Kept>()

  const serve = async ({ home, ...job }: PlannedJob, call: Call): Promise<Kept> => {
    const told = await quote(house, { ...job, unitId: home?.id ?? null })
    const { amountFen: quotedFen, priceList } = told
    return save(house, { ...command(), ...job, quotedFen, priceList, sure: false }, call)
  }
  type At = (procedure: string, minutes?: number, name?: string) => Call
  const send = async (
    at: At,
    { said, calls, toSend, confirmedWith, method }: PlannedFaxOut,
  ): Promise<void> => {
    let fax: Kept = await faxOut.prepare(house, { ...command(), ...said }, at('fax.prepare'))
    for (const [nth, result] of calls.entries()) {
      const seen = (): Kept => ({ id: fax.id, revision: fax.revision })
      const dialled = await faxOut.dial(house, { ...command(), ...seen() }, at('fax.dial', 1 + nth * 3))
      fax = { ...fax, ...dialled }
      const sentPages = result === 'sent' ? toSend : 0
      const answer = { ...command(), ...seen(), result, sentPages, method }
      fax = { ...fax, ...(await faxOut.result(house, answer, at('fax.result', 3 + nth * 3))) }
    }
    if (confirmedWith === null) return
    const call = { with: confirmedWith, reportAttached: true, returnedTo: counterTexts.backTo }
    const { id, revision } = fax
    const after = at('fax.confirm', 4 + calls.length * 3)
    await faxOut.confirm(house, { ...command(), id, revision, ...call }, after)
  }

  return async (date: BusinessDate, event: CounterEvent): Promise<void> => {
    const at: At = (procedure, minutes = 0, name) => {
      const moment = counterMoment(
        founded,
        { ...event, date, at: event.at + minutes * MINUTE, procedure },
        name,
      )
      place.clock.setDate(moment.now)
      return moment.call
    }
    const jobOf = (job: PlannedJob) => {
      const { id: recordId = '', revision = -1 } = jobs.get(job) ?? {}
      return { ...command(), recordId, revision }
    }
    const faxOf = (fax: PlannedFaxIn) => ({ ...command(), ...(faxes.get(fax) ?? { id: '', revision: -1 }) })
    switch (event.kind) {
      case 'job':
        return void jobs.set(event.job, await serve(event.job, at('printDesk.save')))
      case 'collect':
        return void (await collect(
          house,
          { ...jobOf(event.job), method: event.method },
          at('printDesk.collect'),
        ))
      case 'takeBack':
        return void (await voidCharge(
          house,
          { ...jobOf(event.job), reason: event.reason },
          at('printDesk.void'),
        ))
      case 'refusal': {
        const { id } = await refuse(house, { ...command(), duty: event.duty }, at('printDesk.refuse'))
        const later = () => at('printDesk.acknowledge', 30, staffNames.supervisor)
        return event.told ? void (await acknowledge(house, { ...command(), id }, later())) : undefined
      }
      case 'faxOut':
        return send(at, event.fax)
      case 'contact':
        return void (await addContact(house, { ...command(), ...event.said }, at('contacts.add')))
      case 'faxIn':
        return void faxes.set(
          event.fax,
          await faxIn.receive(house, { ...command(), ...event.fax.said }, at('fax.receive')),
        )
      case 'faxTold': {
        const { id } = faxOf(event.fax)
        const { revision } = await faxIn.notify(house, faxOf(event.fax), at('fax.notify'))
        return void faxes.set(event.fax, { id, revision })
      }
      case 'faxFetched': {
        const { collector, method } = event.fax
        return void (await faxIn.collect(
          house,
          { ...faxOf(event.fax), collector, method },
          at('fax.collect'),
        ))
      }
    }
  }
}
