/** What the test bar code says: digits, capitals and hyphens, as waybills and labels have them. */
export const TEST_CODE = 'SM-20261124-07'

/** TEST_CODE in Code 128: the widths of bars and gaps in turn, check sum and stop included. */
export const testBars =
  '2112142131131131231221321131412212313212212312123112221141311221321231223121312212132331112'
