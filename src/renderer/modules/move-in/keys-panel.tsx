import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { KeyKind, KeyLine } from '#core/move-in/keys.schema.contract.ts'
import { keyKindTexts } from '#core/move-in/move-in.text.ts'
import { paths } from '../../app/paths.ts'
import { useToday } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { keysText as text } from './case-page.text.ts'
import { SmallField } from './small-field.tsx'
import { StationActs, StationTitle } from './station-acts.tsx'
import { dateOf } from './typed-values.ts'
import type { Opened } from './use-case.ts'

interface Typed {
  readonly given: string
  readonly reason: string
}

/** Keys as counted: the kit stands there already, only what differs is typed. F8 saves and closes the station. */
export const KeysPanel = ({ opened }: { opened: Opened }) => {
  const keys = useKeysTyped(opened)
  const navigate = useNavigate()
  return (
    <>
      <StationTitle opened={opened} />
      <div className="case-key-rows">
        <div className="case-key-row tx-hint tx-soft" aria-hidden="true">
          <span />
          <span>{text.kit}</span>
          <span>{text.given}</span>
          <span>{text.reason}</span>
        </div>
        {opened.view.keys.map((line, at) => (
          <KeyRow
            key={line.kind}
            line={line}
            typed={keys.of(line)}
            autoFocus={at === 0}
            onType={(typed) => keys.type(line.kind, typed)}
          />
        ))}
      </div>
      <div className="case-key-foot">
        <SmallField
          label={text.bag}
          value={keys.bag}
          maxLength={20}
          onChange={(event) => keys.setBag(event.target.value)}
        />
        {opened.view.kind === 'firstHandover' && (
          <>
            <SmallField
              label={text.release}
              value={keys.release}
              maxLength={40}
              onChange={(event) => keys.setRelease(event.target.value)}
            />
            <SmallField
              label={text.releaseDate}
              value={keys.date}
              maxLength={10}
              onChange={(event) => keys.setDate(event.target.value)}
            />
            <Checkbox checked={keys.signed} onChange={(event) => keys.setSigned(event.target.checked)}>
              {text.receipt}
            </Checkbox>
          </>
        )}
      </div>
      <StationActs opened={opened} onFinish={keys.finish}>
        <Button onClick={() => void navigate(paths.keys({ take: opened.view.unit.name, case: opened.id }))}>
          {text.leave}
        </Button>
      </StationActs>
    </>
  )
}

const KeyRow = ({
  line,
  typed,
  autoFocus,
  onType,
}: {
  line: KeyLine
  typed: Typed
  autoFocus: boolean
  onType: (typed: Typed) => void
}) => {
  const name = keyKindTexts[line.kind]
  const differs = typed.given !== String(line.kit)
  return (
    <div className="case-key-row">
      <span>{name}</span>
      <span className="tx-soft">{line.kit}</span>
      <Input
        value={typed.given}
        inputMode="numeric"
        maxLength={2}
        aria-label={`${name} ${text.given}`}
        autoFocus={autoFocus}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onType({ ...typed, given: event.target.value.replace(/\D/g, '') })}
      />
      {differs ? (
        <Input
          value={typed.reason}
          maxLength={40}
          aria-label={`${name} ${text.reason}`}
          onChange={(event) => onType({ ...typed, reason: event.target.value })}
        />
      ) : (
        <span className="tx-soft">{text.same}</span>
      )}
    </div>
  )
}

const useKeysTyped = (opened: Opened) => {
  const { view, id } = opened
  const { entries } = view
  const set = useAct('moveIn', 'setKeys')
  const save = useAct('moveIn', 'save')
  const today = useToday()
  const [typed, setTyped] = useState<Partial<Record<KeyKind, Typed>>>({})
  const [bag, setBag] = useState(entries.keyBagNo)
  const [release, setRelease] = useState(entries.releaseNo)
  const [date, setDate] = useState(entries.releaseDate ?? '')
  const [signed, setSigned] = useState(entries.keyReceiptSigned)
  const of = (line: KeyLine): Typed =>
    typed[line.kind] ?? { given: String(line.given ?? line.kit), reason: line.reason }
  const finish = async (): Promise<void> => {
    const lines = view.keys.map((line) => ({
      ...{ kind: line.kind, kit: line.kit, revision: line.revision },
      given: Number(of(line).given || 0),
      reason: of(line).reason,
    }))
    if (!opened.settle(await set.act({ id, lines }))) return
    const fields = {
      keyBagNo: bag,
      ...(view.kind === 'firstHandover'
        ? {
            keyReceiptSigned: signed,
            releaseNo: release,
            releaseDate: release === '' ? null : (dateOf(date) ?? today),
          }
        : {}),
    }
    if (!opened.settle(await save.act({ id, seen: view.revision, fields }))) return
    await opened.finish()
  }
  return {
    of,
    type: (kind: KeyKind, one: Typed) => setTyped({ ...typed, [kind]: one }),
    ...{ bag, setBag, release, setRelease, date, setDate, signed, setSigned },
    finish: () => void finish(),
  }
}
