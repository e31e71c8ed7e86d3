import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { sealNames } from '#core/move-in/documents/parts/parts.text.ts'
import { Seal } from '#core/move-in/form-codes.contract.ts'
import type { FormSetting } from '#core/move-in/papers/papers.schema.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { formsText as words } from './forms-page.text.ts'

interface FormTableProps {
  settings: readonly FormSetting[]
  onSaved: () => void
}

/** How the company prints each of its forms. */
export const FormTable = ({ settings, onSaved }: FormTableProps) => (
  <table className="form-table">
    <thead>
      <tr>
        {Object.values(words.columns).map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {settings.map((setting) => (
        <Row key={`${setting.form} ${setting.revision}`} setting={setting} onSaved={onSaved} />
      ))}
    </tbody>
  </table>
)

const seals = Seal.options.map((value) => ({ value, label: sealNames[value] }))

const Row = ({ setting, onSaved }: { setting: FormSetting; onSaved: () => void }) => {
  const [draft, setDraft] = useState(setting)
  const [copies, setCopies] = useState(setting.copies.join('、'))
  const act = useAct('moveInPapers', 'saveSetting')
  const toasts = useToasts()
  const keepers = copies
    .split(/[、,，\s]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const wanted = { ...draft, copies: keepers }
  const dirty = JSON.stringify(wanted) !== JSON.stringify(setting)
  const save = async (): Promise<void> => {
    if (!dirty || act.busy) return
    const { title: _, ...input } = wanted
    const answer = await act.act(input)
    if (!answer.ok) return
    toasts.show({ text: words.saved(setting.title) })
    onSaved()
  }
  const text = (field: 'companyNo' | 'version' | 'effective', max: number) => (
    <Input
      aria-label={`${setting.title} ${words.columns[field]}`}
      value={draft[field]}
      maxLength={max}
      onChange={({ target }) => setDraft({ ...draft, [field]: target.value })}
      onPressEnter={() => void save()}
    />
  )
  return (
    <tr>
      <th scope="row">
        <span className="tx-hint tx-soft">{setting.form}</span> {setting.title}
      </th>
      <td>{text('companyNo', 20)}</td>
      <td>{text('version', 8)}</td>
      <td>{text('effective', 10)}</td>
      <td>
        <Select
          aria-label={`${setting.title} ${words.columns.seal}`}
          value={draft.seal}
          options={seals}
          onChange={(seal) => setDraft({ ...draft, seal })}
        />
      </td>
      <td>
        <Input
          aria-label={`${setting.title} ${words.columns.copies}`}
          value={copies}
          maxLength={40}
          onChange={({ target }) => setCopies(target.value)}
          onPressEnter={() => void save()}
        />
      </td>
      <td>
        {dirty && (
          <Button size="small" loading={act.busy} onClick={() => void save()}>
            {words.save}
          </Button>
        )}
        {act.problem !== null && <InlineError title={act.problem.message} />}
      </td>
    </tr>
  )
}
