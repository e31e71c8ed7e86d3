import { Button, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { LabelLanguage, Media, Sides } from '#core/printing/printing.schema.contract.ts'
import { formClassNames, mediaNames, sidesNames } from '#core/printing/printing.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { SettingsTabs } from '../../app/settings-tabs.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenHead, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { setupText as words } from './printer-setup.text.ts'
import { type PrinterSetup, usePrinterSetup } from './use-printer-setup.ts'
import './printing.css'

const { columns } = words
const NEW_ROLL = 500

const PrinterSetupPage = () => {
  const toasts = useToasts()
  const navigate = useNavigate()
  const setup = usePrinterSetup((text) => toasts.show({ text }))
  const back = (): void => void navigate(paths.printing)
  useKeys([{ key: 'Esc', label: words.back, run: back }])
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={setup.deskCode === '' ? '' : words.note(setup.deskCode)}
          acts={
            <>
              <SettingsTabs />
              <Button onClick={back}>
                {words.back}
                <KeyCap>Esc</KeyCap>
              </Button>
            </>
          }
        />
      }
    >
      <ScreenScroll>
        {setup.problem !== undefined && <InlineError title={setup.problem} />}
        {setup.printers?.reachable === false && (
          <InlineError tone="due" title={setup.printers.spooler === 'none' ? words.none : words.away} />
        )}
        <table className="printer-setup">
          <thead>
            <tr>
              {Object.values(columns).map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {setup.rows.map((row) => (
              <Row key={row.formClass} row={row} setup={setup} />
            ))}
          </tbody>
        </table>
        <Roll setup={setup} />
      </ScreenScroll>
    </Screen>
  )
}

const choices = <Code extends string>(codes: readonly Code[], names: Readonly<Record<Code, string>>) =>
  codes.map((value) => ({ value, label: names[value] }))

const Row = ({ row, setup }: { row: PrinterSetup['rows'][number]; setup: PrinterSetup }) => {
  const kind = formClassNames[row.formClass]
  const label = (column: string): string => `${kind} ${column}`
  const known = (setup.printers?.printers ?? []).map(({ name }) => name)
  const names = [...new Set(row.printer === '' ? known : [row.printer, ...known])]
  return (
    <tr>
      <th scope="row">{kind}</th>
      <td>
        <Select
          aria-label={label(columns.printer)}
          value={row.printer === '' ? null : row.printer}
          placeholder={words.unchosen}
          options={names.map((value) => ({ value, label: value }))}
          onChange={(printer: string) => void setup.save(row, { printer })}
        />
      </td>
      <td>
        <Select
          aria-label={label(columns.media)}
          value={row.media}
          options={choices(Media.options, mediaNames)}
          onChange={(media) => void setup.save(row, { media })}
        />
      </td>
      <td>
        <Select
          aria-label={label(columns.sides)}
          value={row.sides}
          options={choices(Sides.options, sidesNames)}
          onChange={(sides) => void setup.save(row, { sides })}
        />
      </td>
      <td>
        <InputNumber
          aria-label={label(columns.copies)}
          min={1}
          max={20}
          precision={0}
          value={row.copies}
          changeOnBlur
          onChange={(copies) => copies !== null && void setup.save(row, { copies })}
        />
      </td>
      <td>
        {row.formClass === 'label' && (
          <Select
            aria-label={label(columns.language)}
            value={row.language}
            options={choices(LabelLanguage.options, words.languages)}
            onChange={(language) => void setup.save(row, { language })}
          />
        )}
      </td>
      <td>
        {(row.formClass === 'label' || row.formClass === 'form') && (
          <Button
            aria-label={label(words.test)}
            disabled={row.printer === ''}
            onClick={() => void setup.test(row.formClass === 'label' ? 'label' : 'form')}
          >
            {words.test}
          </Button>
        )}
      </td>
    </tr>
  )
}

const Roll = ({ setup }: { setup: PrinterSetup }) => {
  const [labels, setLabels] = useState(NEW_ROLL)
  const { roll } = setup
  return (
    <>
      <SectionHead title={words.rollTitle} />
      <div className="lay-row">
        {roll !== undefined && (
          <StateMark tone={roll.remaining === null ? 'idle' : roll.low ? 'due' : 'done'}>
            {roll.remaining === null ? words.rollUnknown : words.roll(roll.remaining)}
          </StateMark>
        )}
        <span className="lay-grow" />
        <InputNumber
          aria-label={words.rollLabels}
          min={0}
          max={10_000}
          precision={0}
          value={labels}
          onChange={(count) => count !== null && setLabels(count)}
        />
        <Button loading={setup.busy} onClick={() => void setup.putRoll(labels)}>
          {words.newRoll}
        </Button>
      </div>
    </>
  )
}

export default PrinterSetupPage
