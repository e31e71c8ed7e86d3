import { Service } from '#core/print-desk/price-list.contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { stepped } from './service-form.ts'
import { forService, optionsOf } from './service-options.ts'
import { serviceText } from './service-page.text.ts'
import type { ServiceCounter } from './use-service.ts'

const words = serviceText.keys

/** The letter of each service, as it stands on its button. */
export const serviceKeys: Readonly<Record<Service, string>> = {
  copy: 'C',
  print: 'P',
  scan: 'S',
  photo: 'I',
  laminate: 'L',
  bind: 'B',
}

/** Letters act while a number is typed: names are typed elsewhere. */
export const useServiceKeys = (
  counter: ServiceCounter,
  acts: { readonly onSave: () => void; readonly onReceipt: () => void; readonly onClear: () => void },
): void => {
  const { form, change, classes, last, mayCollect } = counter
  const options = optionsOf(form.service)
  const picked = form.who.kind !== 'none'
  useKeys([
    { key: 'Enter', label: words.next },
    {
      key: Service.options.map((service) => serviceKeys[service]),
      label: words.service,
      when: picked,
      run: (key) => {
        const service = Service.options.find((each) => serviceKeys[each] === key)
        if (service !== undefined) change(forService(service, form))
      },
    },
    {
      key: 'X',
      label: words.colour,
      when: picked && options.colours,
      run: () => change({ colour: form.colour === 'bw' ? 'colour' : 'bw' }),
    },
    {
      key: 'D',
      label: words.faces,
      when: picked && options.faces,
      run: () => change({ faces: form.faces === 'one' ? 'two' : 'one' }),
    },
    {
      key: 'A',
      label: words.size,
      when: picked && options.sizes.length > 1,
      run: () => change({ size: stepped(options.sizes, form.size) }),
    },
    {
      key: 'Y',
      label: words.source,
      when: picked && options.sources.length > 1,
      run: () => change({ source: stepped(options.sources, form.source) }),
    },
    {
      key: 'W',
      label: words.class,
      when: picked && classes.length > 1,
      run: () => change({ class: stepped(classes, form.class) }),
    },
    {
      key: 'M',
      label: words.method,
      when: picked && mayCollect && (counter.quote?.amountFen ?? 0) > 0,
      run: () => change({ method: stepped(options.methods, form.method) }),
    },
    { key: 'Ctrl+Enter', label: words.save, when: picked, hidden: true, run: acts.onSave },
    {
      key: 'Ctrl+P',
      label: words.receipt,
      when: last !== null && last.amountFen > 0,
      run: acts.onReceipt,
    },
    { key: 'Esc', label: words.clear, when: picked || form.typed !== '', run: acts.onClear },
  ])
}
