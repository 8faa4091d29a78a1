import type { KeyboardEvent } from 'react';

/** Whether an input method is still choosing characters: its Enter takes a word, it never submits. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
