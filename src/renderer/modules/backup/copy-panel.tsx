import { Button } from 'antd'
import { useState } from 'react'
import { useKeys } from '../../app/keys.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { backupText as words } from './backup-page.text.ts'
import { SecondPerson } from './second-person.tsx'
import type { Copy } from './use-backup.ts'

interface CopyPanelProps {
  copy: Copy
  placeName: string
  when: (at: number) => string
  proving: boolean
  onProve: () => void
  onClose: () => void
}

/** One copy beside what is here now, before anybody restores. */
export const CopyPanel = ({ copy, placeName, when, proving, onProve, onClose }: CopyPanelProps) => {
  const { place, name } = copy
  const compared = useRead('backup', 'compare', { place, name })
  const restore = useAct('backup', 'restore')
  const [asking, setAsking] = useState(false)
  useKeys([{ key: 'Esc', label: words.keys.close, run: onClose }])
  const done = async (approval: string): Promise<string | null> => {
    const answer = await restore.act({ place, name, approval })
    return answer.ok ? null : answer.problem.message
  }
  return (
    <>
      <SectionHead title={words.copy(when(copy.madeAt))} note={placeName} />
      {compared.problem !== null && <InlineError title={compared.problem.message} />}
      {compared.data === undefined ? (
        compared.loading && <Waiting />
      ) : (
        <Counts counts={compared.data.counts} />
      )}
      <div className="tx-hint tx-soft backup-note">{words.restoreNote}</div>
      <div className="lay-row">
        <Button type="primary" disabled={compared.data === undefined} onClick={() => setAsking(true)}>
          {words.restore}
        </Button>
        <Button loading={proving} onClick={onProve}>
          {words.prove}
        </Button>
        <Button onClick={onClose}>
          {words.close}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
      <SecondPerson
        open={asking}
        matter={words.restoreMatter(when(copy.madeAt))}
        record={name}
        onApproved={done}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

interface Count {
  readonly table: string
  readonly now: number | null
  readonly backup: number
}

const Counts = ({ counts }: { counts: readonly Count[] }) => (
  <table className="backup-counts">
    <thead>
      <tr>
        <th scope="col">{words.count.table}</th>
        <th scope="col">{words.count.now}</th>
        <th scope="col">{words.count.backup}</th>
      </tr>
    </thead>
    <tbody>
      {Object.entries(words.tables).map(([table, title]) => {
        const count = counts.find((one) => one.table === table)
        if (count === undefined) return null
        return (
          <tr key={table} className={count.now === count.backup ? '' : 'backup-counts-differ'}>
            <th scope="row">{title}</th>
            <td>{count.now ?? words.none}</td>
            <td>{count.backup}</td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
