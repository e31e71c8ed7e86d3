import { sample } from './sample.text.ts'

/** Data as a template is given it: fields under fields, lists numbered. */
export const SheetData = ({ value }: { value: unknown }) => {
  if (typeof value !== 'object' || value === null) return <span>{plain(value)}</span>
  return (
    <dl className="sheet-data">
      {Object.entries(value).map(([name, inner]) => (
        <div key={name} className={isNested(inner) ? 'sheet-data-nest' : 'sheet-data-line'}>
          <dt className="tx-soft">{Array.isArray(value) ? Number(name) + 1 : name}</dt>
          <dd>
            <SheetData value={inner} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null

const plain = (value: unknown): string => {
  if (value === '' || value === null || value === undefined) return sample.sheets.nothing
  return typeof value === 'string' ? value : JSON.stringify(value)
}
