import { Checkbox, Input } from 'antd'
import { useId } from 'react'
import { SectionHead } from '../../ui/screen.tsx'
import { SignaturePad } from '../../ui/signature-pad.tsx'
import { releaseText } from './release-page.text.ts'
import type { Release } from './use-release.ts'
import './parcels.css'

const text = releaseText.proof

interface ReleaseProofProps {
  release: Release
  /** Why the paper was refused. */
  problem: string | undefined
}

/** What these goods ask to be seen; nothing is asked for an ordinary parcel. */
export const ReleaseProof = ({ release, problem }: ReleaseProofProps) => {
  const { needs, choice } = release
  const idField = useId()
  if (needs.size === 0 || choice.who.kind === 'none') return null
  return (
    <section className="release-proofs" aria-label={text.title}>
      <SectionHead title={text.title} note={needs.has('id') ? text.both : text.signature} />
      {needs.has('id') && (
        <div className="release-id">
          <label htmlFor={idField} className="tx-hint tx-quiet">
            {text.id}
          </label>
          <Input
            id={idField}
            value={choice.idTail}
            maxLength={4}
            autoComplete="off"
            status={problem === undefined ? '' : 'error'}
            onChange={(event) => release.showId(event.target.value.trim())}
          />
          {problem !== undefined && <span className="tx-hint tone-stop">{problem}</span>}
        </div>
      )}
      {needs.has('signature') && (
        <>
          <SignaturePad label={text.sign} hint={text.signHint} onSigned={release.sign} />
          <Checkbox
            checked={choice.signed === 'paper'}
            onChange={(event) => release.sign(event.target.checked ? 'paper' : null)}
          >
            {text.paper}
          </Checkbox>
        </>
      )}
    </section>
  )
}
