import { stampText } from '#core/kernel/format.ts'
import { sealNames } from '#core/move-in/documents/parts/parts.text.ts'
import { Seal } from '#core/move-in/form-codes.contract.ts'
import { useTimeZone } from '../../app/clock.ts'
import { useMay } from '../../app/session.tsx'
import { useRead } from '../../client/use-read.ts'
import { formsText as words } from './forms-page.text.ts'

/** 用印登记: which seal went on which sheet. */
export const SealList = () => {
  const may = useMay('print.log.read')
  const { data } = useRead('moveInPapers', 'seals', {}, { when: may })
  const zone = useTimeZone()
  if (data === undefined || data.length === 0) return <p className="tx-soft">{words.sealsEmpty}</p>
  return (
    <table className="form-table">
      <tbody>
        {data.map((use) => (
          <tr key={use.id}>
            <td className="tx-nowrap">{stampText(use.at, zone)}</td>
            <td>{sealNames[Seal.parse(use.seal)]}</td>
            <td>{words.sealRow(use.title, use.copies)}</td>
            <td className="tx-nowrap">{use.serial}</td>
            <td>{use.unit}</td>
            <td>{use.by}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
