import type { KeyboardEvent } from "react";

/** While kana become kanji, Enter, Escape and the arrows belong to the input method; 229 is how older ones say so. */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
}
