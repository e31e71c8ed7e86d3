import { PayMethod } from '#core/print-desk/ledger.contract.ts'
import { PaperSize, type Service } from '#core/print-desk/price-list.contract.ts'
import type { Source } from '#core/print-desk/print-desk.schema.contract.ts'
import type { ServiceForm } from './service-form.ts'

const files: readonly Source[] = ['usb', 'phone', 'mail']
const paper: readonly Source[] = ['paper']

/** What there is to choose for a service: a scan has no back, a binding no paper, and a print comes from a file. */
export const optionsOf = (service: Service) => {
  const printed = service === 'copy' || service === 'print'
  const sizes: readonly PaperSize[] =
    service === 'bind' ? [] : service === 'photo' ? ['A4', 'card'] : PaperSize.options
  const sources = service === 'print' || service === 'photo' ? files : paper
  return { colours: printed, faces: printed, sizes, sources, methods: PayMethod.options }
}

/** A change of service takes what still fits along. */
export const forService = (
  service: Service,
  { size, source, faces, colour }: Pick<ServiceForm, 'size' | 'source' | 'faces' | 'colour'>,
): Partial<ServiceForm> => {
  const options = optionsOf(service)
  return {
    service,
    size: options.sizes.includes(size) ? size : 'A4',
    source: options.sources.includes(source) ? source : (options.sources[0] ?? 'paper'),
    faces: options.faces ? faces : 'one',
    colour: options.colours ? colour : 'bw',
  }
}
