import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const named = globSync('src/main/core/**/*.text.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/formNo: '(QR-[^']+)', title: '([^']+)'/g)].map(
    ([, formNo = '', title = '']) => ({ formNo, title }),
  ),
)

it('no two forms of the company share a number: it begins their serials and stands in their heads', () => {
  const byNumber = Map.groupBy(named, ({ formNo }) => formNo)
  const shared = [...byNumber].filter(([, forms]) => forms.length > 1)
  expect(shared.map(([formNo, forms]) => `${formNo} ${forms.map(({ title }) => title).join('、')}`)).toEqual(
    [],
  )
  expect(named.length).toBeGreaterThan(20)
})
