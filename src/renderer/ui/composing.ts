/** Enter and digits that end a pinyin composition belong to the input method, not to the screen. */
export const isComposing = (event: { isComposing: boolean; keyCode: number }): boolean =>
  event.isComposing || event.keyCode === 229
