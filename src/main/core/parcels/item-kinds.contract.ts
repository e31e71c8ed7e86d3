import { z } from 'zod'

/** What an item is: it decides where it lies, who may have it and what its way looks like (spec 3.3.1). */
export const ItemKind = z.enum([
  'express',
  /** 挂号信 and EMS: given to the addressee within two hours where that can be done. */
  'registered',
  'postalSlip',
  /** Of a court or an authority: not received, unless its addressee signed for just that. */
  'official',
  'press',
  'letters',
  /** Left at the desk for somebody who is named. */
  'hold',
  /** From one owner to another. */
  'handoff',
  /** Waits for the carrier that takes it away. */
  'outgoing',
  'return',
])
export type ItemKind = z.infer<typeof ItemKind>

export const GoodsFlag = z.enum(['cold', 'fragile', 'freightDue', 'highValue', 'medicine', 'oversize'])
export type GoodsFlag = z.infer<typeof GoodsFlag>

export const Condition = z.enum(['intact', 'wet', 'torn', 'crushed', 'resealed'])
export type Condition = z.infer<typeof Condition>

/** On whose word the desk has an item. */
export const ConsentBasis = z.enum([
  /** The standing letter of the household, form F-21. */
  'letter',
  'call',
  'atDoor',
  /** 待补授权: to be signed when the first item is fetched. */
  'pending',
  /** 待核: only the courier says so. */
  'courierSaid',
  /** An official letter's own authorisation, signed by its addressee in person. */
  'own',
  /** The desk keeps it for whoever left it here. */
  'notNeeded',
  /** Taken in before the desk wrote it down. */
  'unrecorded',
])
export type ConsentBasis = z.infer<typeof ConsentBasis>

export const RefusedReason = z.enum([
  'noConsent',
  /** The household wants nothing received. */
  'stopped',
  'damaged',
  /** 代收货款: the desk never advances money. */
  'cashOnDelivery',
  'freightDue',
  'dangerous',
  'official',
  'notOurs',
])
export type RefusedReason = z.infer<typeof RefusedReason>

/** What can be done with an item that stands in the register; each leaves a step (spec 3.3.3). */
export const ItemAct = z.enum([
  'arrive',
  'assign',
  'tell',
  'relocate',
  /** Longer than usual, as agreed with the addressee. */
  'keep',
  'takeOut',
  'bringBack',
  'handOver',
  'handBack',
  'forward',
  'reportDamage',
  'reportLoss',
  'reportMisdelivery',
  'settle',
  'takeBack',
  'pickUp',
  'withdraw',
  'undo',
  'reverse',
  'closeByForce',
])
export type ItemAct = z.infer<typeof ItemAct>
