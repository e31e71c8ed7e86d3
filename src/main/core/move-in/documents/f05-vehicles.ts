import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { homeRow, prose, rows } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'
import { vehicleTexts as texts } from './person-forms.text.ts'

export interface Car {
  readonly plate: string
  readonly brand: string
  readonly colour: string
  readonly type: string
  readonly driver: string
  readonly space: string
  readonly cardNo: string
}

export interface Data extends FormData {
  readonly cars: readonly Car[]
}

const shares = [1, 2.5, 1.8, 1.5, 1.9, 4, 2.2, 2.2]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-05',
    title: texts.title,
    version: vehicles.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      table({
        columns: texts.columns.map((title, at) => [title, shares[at] ?? 1, 'center'] as const),
        rows: numbered(
          data.cars.map(({ plate, brand, colour, type, driver, space, cardNo }) => [
            plate,
            brand,
            colour,
            type,
            driver,
            space,
            cardNo,
          ]),
        ),
        least: 5,
        rowHeight: 26,
      }),
      prose(texts.rules),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-05', 'QR-KF-005 A/0', 'none', ['存档']),
  home: sampleHome,
  cars: [
    {
      plate: '浙A·12345',
      brand: '比亚迪',
      colour: '白',
      type: '小型轿车',
      driver: '周文清',
      space: 'B-0217',
      cardNo: 'C-10217',
    },
  ],
}

/** F-05 车辆登记表. */
export const vehicles: Template<Data> = { version: 1, sample, define }
