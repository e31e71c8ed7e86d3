/** What lies in the tray of the desk's receipt printer: A4, three parts of 241 × 140 mm, or a roll of 80 mm. */
export type ReceiptPaper = 'a4' | 'three-part' | 'slip'

export interface Data {
  readonly paper: ReceiptPaper
  readonly company: string
  readonly formNo: string
  readonly serial: string
  readonly made: string
  readonly payer: string
  readonly recordNo: string
  readonly way: string
  /** The business day on which the money was taken: a receipt that is printed again says the same. */
  readonly paidOn: string
  readonly item: string
  readonly work: string
  readonly units: string
  readonly fenEach: number
  readonly fen: number
}
