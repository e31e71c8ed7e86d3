import type { Carrier } from './parcels.contract.ts'

/** What the tracking numbers of a carrier look like. Lengths overlap, so a match is a likelihood, never a fact. */
interface Pattern {
  readonly carrier: Carrier
  readonly pattern: RegExp
  /** 0 to 1: how seldom another carrier's number has this form. */
  readonly likelihood: number
}

/** spec/parcels.md 3.3.4; to be checked against live labels, and an editable table once that issue comes. */
const patterns: readonly Pattern[] = [
  { carrier: 'sf', pattern: /^SF\d{12,15}$/, likelihood: 1 },
  { carrier: 'jd', pattern: /^JD[A-Z0-9]{11,16}$/, likelihood: 1 },
  { carrier: 'yto', pattern: /^YT\d{13}$/, likelihood: 1 },
  { carrier: 'jtexpress', pattern: /^JT\d{13}$/, likelihood: 1 },
  { carrier: 'deppon', pattern: /^DPK\d{12,}$/, likelihood: 1 },
  { carrier: 'ems', pattern: /^[A-Z]{2}\d{9}[A-Z]{2}$/, likelihood: 1 },
  { carrier: 'zto', pattern: /^7[3568]\d{12}$/, likelihood: 0.9 },
  { carrier: 'sto', pattern: /^77\d{13}$/, likelihood: 0.9 },
  { carrier: 'yunda', pattern: /^(?:43|46)\d{11,13}$/, likelihood: 0.8 },
  { carrier: 'yunda', pattern: /^\d{15}$/, likelihood: 0.4 },
  { carrier: 'ems', pattern: /^1[01]\d{11}$/, likelihood: 0.6 },
  { carrier: 'yunda', pattern: /^\d{13}$/, likelihood: 0.3 },
  { carrier: 'sf', pattern: /^\d{12}$/, likelihood: 0.3 },
]

/** Likely carriers of a tracking number, best first; none when nothing is known. */
export const likelyCarriers = (
  trackingNo: string,
): readonly { readonly carrier: Carrier; readonly likelihood: number }[] => {
  const best = new Map<Carrier, number>()
  for (const { carrier, pattern, likelihood } of patterns)
    if (pattern.test(trackingNo)) best.set(carrier, Math.max(likelihood, best.get(carrier) ?? 0))
  return [...best]
    .map(([carrier, likelihood]) => ({ carrier, likelihood }))
    .sort((a, b) => b.likelihood - a.likelihood)
}
