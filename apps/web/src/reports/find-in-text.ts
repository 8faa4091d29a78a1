import type { Section } from '../api/types.ts';
import styles from './report-text.module.css';

/**
 * Brings what was read from the text into sight and lets it flash. Works on the page as it is drawn: the text has
 * thousands of pieces, and drawing them again for a passing effect would be felt.
 */
export function flash(text: HTMLElement | null, id: string, { scroll }: { scroll: boolean }): void {
  if (!text) return;
  for (const piece of text.querySelectorAll(`.${styles.flash}`)) piece.classList.remove(styles.flash);
  const pieces = [...text.querySelectorAll<HTMLElement>(`[data-marks~="${CSS.escape(id)}"]`)];
  const [first] = pieces;
  if (!first) return;
  if (scroll) {
    bringIntoSight(first, 'center');
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }
  for (const piece of pieces) piece.classList.add(styles.flash);
}

export function showSection(text: HTMLElement | null, section: Section): void {
  const paragraph = text?.querySelector<HTMLElement>(`[data-sections~="${CSS.escape(section.id)}"]`);
  if (!paragraph) return;
  bringIntoSight(paragraph, 'start');
  paragraph.tabIndex = -1;
  paragraph.focus({ preventScroll: true });
}

/** Glides over a short way and jumps a long one: nobody wants to watch forty pages fly by. */
function bringIntoSight(element: HTMLElement, block: 'start' | 'center'): void {
  const isNear = Math.abs(element.getBoundingClientRect().top) < 2 * window.innerHeight;
  element.scrollIntoView({ block, behavior: isNear ? 'smooth' : 'auto' });
}
