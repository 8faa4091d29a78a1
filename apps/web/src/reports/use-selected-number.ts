import { type RefObject, useEffect, useState } from 'react';

/** A number that somebody selected with the words around it: its place in the cleaned text. */
export interface SelectedNumber {
  start: number;
  end: number;
  digits: string;
}

/**
 * The first number in what is selected in the text; null when there is none. A selection made by touch has no end to
 * listen for, so it is looked at when it has rested.
 */
export function useSelectedNumber(text: RefObject<HTMLElement | null>, wanted: boolean): SelectedNumber | null {
  const [selected, setSelected] = useState<SelectedNumber | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(rest);
      rest = setTimeout(() => setSelected(selectedIn(text.current)), 200);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(rest);
      document.removeEventListener('selectionchange', look);
    };
  }, [text, wanted]);
  return selected;
}

function selectedIn(text: HTMLElement | null): SelectedNumber | null {
  const selection = window.getSelection();
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraph = closest(range.startContainer)?.closest<HTMLElement>('[data-start]');
  if (!paragraph || !text.contains(paragraph)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(paragraph);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  const words = paragraph.textContent ?? '';
  const to = from + selection.toString().length;
  for (const number of words.matchAll(/[\d０-９]+(?:[.．][\d０-９]+)?/g)) {
    const end = number.index + number[0].length;
    if (number.index >= to) return null;
    const start = Number(paragraph.dataset.start);
    if (end > from) return { start: start + number.index, end: start + end, digits: number[0] };
  }
  return null;
}

const closest = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
