import type { Copy } from '#core/vip/copies/vip-copies.contract.ts'
import { useRead } from '../../client/use-read.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { copiesText as t } from './copies-page.text.ts'
import { useObjectUrl } from './vip-photo.tsx'
import './vip.css'

/** Who signed for a copy, and what was written down when it was lost. */
export const CopyPast = ({ copy }: { copy: Copy }) => (
  <>
    {copy.signed === 'pad' && <Signature id={copy.id} holder={copy.holder} />}
    {copy.signed === 'paper' && <p className="tx-hint tx-soft">{t.signedOnPaper}</p>}
    {copy.state === 'lost' && <Loss id={copy.id} />}
  </>
)

const Signature = ({ id, holder }: { id: string; holder: string }) => {
  const { data } = useRead('vipCopies', 'signature', { id })
  const url = useObjectUrl(data)
  return url === null ? null : <img className="vip-signature private" src={url} alt={t.signatureOf(holder)} />
}

const Loss = ({ id }: { id: string }) => {
  const { data } = useRead('vipCopies', 'loss', { id })
  if (data === undefined) return null
  const { by, leaked, cause, harm, remedy, contact, told } = data
  return (
    <>
      <SectionHead title={t.loseTitle} />
      <FactList
        facts={[
          { label: t.lostBy, value: by },
          { label: t.leaked, value: leaked },
          { label: t.cause, value: cause },
          { label: t.harm, value: harm },
          { label: t.remedy, value: remedy },
          { label: t.contact, value: contact },
          { label: t.told, value: told },
        ].filter(({ value }) => value !== '')}
      />
    </>
  )
}
