import {
  BookOutlined,
  CopyOutlined,
  FileProtectOutlined,
  PictureOutlined,
  PrinterOutlined,
  ScanOutlined,
} from '@ant-design/icons'
import { Checkbox, Input, Segmented } from 'antd'
import type { ReactNode } from 'react'
import { Service } from '#core/print-desk/price-list.contract.ts'
import {
  classNames,
  colourNames,
  facesNames,
  methodNames,
  serviceNames,
  sizeNames,
  sourceNames,
} from '#core/print-desk/print-desk.text.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import { forService, optionsOf } from './service-options.ts'
import { serviceText } from './service-page.text.ts'
import type { ServiceCounter } from './use-service.ts'
import { serviceKeys } from './use-service-keys.ts'

const icons: Readonly<Record<Service, ReactNode>> = {
  copy: <CopyOutlined />,
  print: <PrinterOutlined />,
  scan: <ScanOutlined />,
  photo: <PictureOutlined />,
  laminate: <FileProtectOutlined />,
  bind: <BookOutlined />,
}

/** One key each; the chosen one is marked by more than colour. */
export const ServiceButtons = ({ counter: { form, change } }: { counter: ServiceCounter }) => (
  <div role="radiogroup" aria-label={serviceText.services} className="service-buttons">
    {Service.options.map((service) => (
      <button
        key={service}
        type="button"
        role="radio"
        aria-checked={service === form.service}
        aria-keyshortcuts={serviceKeys[service]}
        className="service-button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => change(forService(service, form))}
      >
        <span aria-hidden="true">{icons[service]}</span>
        {serviceNames[service]}
        <KeyCap>{serviceKeys[service]}</KeyCap>
      </button>
    ))}
  </div>
)

const pick = <T extends string>(names: Readonly<Record<T, string>>, values: readonly T[]) =>
  values.map((value) => ({ value, label: names[value] }))

/** What goes with the service. It stands as the home had it last; a letter or a click changes it. */
export const ServiceChoices = ({ counter, onSave }: { counter: ServiceCounter; onSave: () => void }) => {
  const { form, change, classes, quote, fromLast, mayCollect } = counter
  const options = optionsOf(form.service)
  const charged = (quote?.amountFen ?? 0) > 0
  if (form.who.kind === 'none') return null
  return (
    // A click chooses and leaves the focus on the number.
    <div className="service-choices" onMouseDown={(event) => event.preventDefault()}>
      {options.colours && (
        <Segmented
          aria-label={serviceText.colour}
          value={form.colour}
          onChange={(colour) => change({ colour })}
          options={pick(colourNames, ['bw', 'colour'])}
        />
      )}
      {options.sizes.length > 0 && (
        <Segmented
          aria-label={serviceText.size}
          value={form.size}
          onChange={(size) => change({ size })}
          options={pick(sizeNames, options.sizes)}
        />
      )}
      {options.faces && (
        <Segmented
          aria-label={serviceText.faces}
          value={form.faces}
          onChange={(faces) => change({ faces })}
          options={pick(facesNames, ['one', 'two'])}
        />
      )}
      {options.sources.length > 1 && (
        <Segmented
          aria-label={serviceText.source}
          value={form.source}
          onChange={(source) => change({ source })}
          options={pick(sourceNames, options.sources)}
        />
      )}
      {classes.length > 1 && (
        <Segmented
          aria-label={serviceText.class}
          value={form.class}
          onChange={(chosen) => change({ class: chosen })}
          options={pick(classNames, classes)}
        />
      )}
      {charged && mayCollect && (
        <Segmented
          aria-label={serviceText.method}
          value={form.method}
          onChange={(method) => change({ method })}
          options={pick(methodNames, options.methods)}
        />
      )}
      {fromLast && <span className="tx-hint tx-soft">{serviceText.likeLast}</span>}
      {form.source !== 'paper' && <Machine counter={counter} onSave={onSave} />}
      {quote?.signatureNeeded === true && (
        <Checkbox checked={form.signed} onChange={({ target }) => change({ signed: target.checked })}>
          {serviceText.signed}
        </Checkbox>
      )}
    </div>
  )
}

const Machine = ({ counter: { form, change }, onSave }: { counter: ServiceCounter; onSave: () => void }) => (
  <div className="service-machine" onMouseDown={(event) => event.stopPropagation()}>
    <label className="tx-hint tx-soft" htmlFor="service-machine">
      {serviceText.machine}
    </label>
    <Input
      id="service-machine"
      value={form.machine}
      maxLength={20}
      onChange={({ target }) => change({ machine: target.value })}
      onPressEnter={onSave}
    />
    <span className="tx-hint tx-soft">{serviceText.machineHint}</span>
  </div>
)
