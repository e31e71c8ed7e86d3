import { portrait } from '../../documents/proofs/portrait.ts'
import type { Controlled } from './controlled-foot.ts'
import type { HandbookVehicle } from './handbook.data.ts'

export interface PaperQuestion {
  readonly ordinal: number
  readonly asks: string
  readonly photo: Uint8Array | null
  readonly vehicle: HandbookVehicle | null
  readonly options: readonly string[]
  /** Place of the right one; on the key alone. */
  readonly answer: number
}

export interface TestSheetData extends Controlled {
  readonly company: string
  readonly post: string
  readonly examiner: string
  readonly passPercent: number
  /** The key says the right letters, the sheet leaves room for a ring. */
  readonly key: boolean
  readonly questions: readonly PaperQuestion[]
}

export interface CertificateData {
  readonly company: string
  readonly number: string
  readonly name: string
  readonly post: string
  readonly subject: string
  readonly edition: string
  readonly correct: number
  readonly asked: number
  readonly heldOn: string
  readonly examiner: string
  readonly source: string
}

const names = ['赵老师', '钱先生', '𠮷野女士', '周奶奶']

const sampleQuestion = (at: number): PaperQuestion => {
  const isPlate = at % 5 === 4
  return {
    ordinal: at + 1,
    asks: isPlate ? '这辆车是谁的' : '这位怎么称呼',
    photo: isPlate ? null : portrait,
    vehicle: isPlate ? { plate: '示AD12345', kind: 'newEnergy', colour: '', note: '' } : null,
    options: names.map((_, place) => names[(place + at) % names.length] ?? ''),
    answer: at % 4,
  }
}

export const sampleTestSheet = (key: boolean): TestSheetData => ({
  ...{ company: '云庭花园物业服务中心', copyNo: 'K2026-3/02', holder: '刘大勇', madeOn: '2026-11-24' },
  ...{ expires: '2026-12-01', post: '门岗', examiner: '吴敏', passPercent: 90, key },
  questions: Array.from({ length: 20 }, (_, at) => sampleQuestion(at)),
})

export const sampleCertificate: CertificateData = {
  ...{ company: '云庭花园物业服务中心', number: 'RZ2026-0007', name: '刘大勇', post: '门岗' },
  ...{ subject: '重点服务对象辨认与接待', edition: 'V2026-2', correct: 19, asked: 20 },
  ...{ heldOn: '2026-11-24', examiner: '吴敏', source: 'K2026-3/02' },
}
