const afterInspection = '验收合格满三十日，无违章、无损坏的全额退还'

/** What the invented compound charges, in fen. */
export const samplePrices = {
  serviceFee: { price: 280 },
  parking: { price: 30_000 },
  accessCard: { price: 2_000 },
  waste: { price: 50_000 },
  workerPass: { price: 1_000 },
  workerPassDeposit: { price: 5_000, refundDays: 90, refundRule: '退场交回出入证即退' },
  renovationDepositOwner: { price: 200_000, refundDays: 180, refundRule: afterInspection },
  renovationDepositCompany: { price: 300_000, refundDays: 180, refundRule: afterInspection },
  gas: { price: 15_000, payee: '城北燃气有限公司' },
  cable: { price: 28_800, payee: '云栖广电网络公司' },
} as const
