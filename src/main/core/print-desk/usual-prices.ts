import type { PriceContent, PriceList, ZoneQuota } from './price-list.contract.ts'

/**
 * What the program comes with, so that the first copy can be made before anybody has published a list. The amounts
 * are an assumption and are shown as version 0.
 */
const content: PriceContent = {
  prices: {
    'copy.bw.A4': 50,
    'copy.bw.A3': 100,
    'copy.bw.16K': 50,
    'copy.bw.card': 50,
    'copy.colour.A4': 200,
    'copy.colour.A3': 400,
    'copy.colour.16K': 200,
    'copy.colour.card': 200,
    'print.bw.A4': 50,
    'print.bw.A3': 100,
    'print.bw.16K': 50,
    'print.bw.card': 50,
    'print.colour.A4': 200,
    'print.colour.A3': 400,
    'print.colour.16K': 200,
    'print.colour.card': 200,
    'scan.A4': 50,
    'scan.A3': 100,
    'scan.16K': 50,
    'scan.card': 50,
    'photo.A4': 800,
    'photo.card': 500,
    'laminate.A4': 300,
    'laminate.A3': 500,
    'laminate.16K': 300,
    'laminate.card': 200,
    bind: 500,
    'fax.domestic': 100,
    'fax.longDistance': 200,
    'fax.international': 1_000,
    'fax.received': 100,
  },
  quotas: { A: { contracted: null, welfare: 0 } },
  signFromFen: 5_000,
}

export const usualPrices: PriceList = { version: 0, fromAt: 0, publishedBy: '', note: '', content }

/** A zone that no list names gets the welfare of thirty faces a month. */
const USUAL_QUOTA: ZoneQuota = { contracted: 0, welfare: 30 }

export const quotaOfZone = ({ quotas }: PriceContent, zone: string): ZoneQuota => quotas[zone] ?? USUAL_QUOTA
