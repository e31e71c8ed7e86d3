/** Methods of pdfmake replaced while one sheet is made, and put back after it. */
export interface Layer {
  on(): void
  off(): void
}

type Method<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T]

/** One method in the place of another; `make` is given the stock one. */
export const replacing = <T, K extends Method<T>>(of: T, name: K, make: (stock: T[K]) => T[K]): Layer => {
  const stock = of[name]
  const own = make(stock)
  return {
    on: () => {
      of[name] = own
    },
    off: () => {
      of[name] = stock
    },
  }
}

export const together = (layers: readonly Layer[]): Layer => ({
  on: () => {
    for (const layer of layers) layer.on()
  },
  off: () => {
    for (const layer of layers.toReversed()) layer.off()
  },
})
