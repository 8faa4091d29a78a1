import { Popover } from 'antd';
import { type MouseEvent, memo, type Ref, use, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../api/types.ts';
import { type CorrectedNumber, CorrectionsContext } from './corrections-context.ts';
import { MarkDetail } from './mark-detail.tsx';
import { foremost, type ListedMark, type MarkKind, type Paragraph, type Piece, shownOf } from './marks.ts';
import type { Chosen } from './report-page.tsx';
import styles from './report-text.module.css';

interface Props {
  ref: Ref<HTMLDivElement>;
  text: string;
  paragraphs: Paragraph[];
  hidden: ReadonlySet<MarkKind>;
  reading: Reading;
  onShowInList: (one: Chosen) => void;
}

/** The cleaned text with everything that was read from it marked in place. A click on a mark says what it is. */
export function ReportText({ ref, text, paragraphs, hidden, reading, onShowInList }: Props) {
  const { t } = useTranslation('reports');
  const [open, setOpen] = useState<{ x: number; y: number; marks: ListedMark[] } | null>(null);

  const corrections = use(CorrectionsContext);
  const { onCorrect } = corrections;
  // The card would lie over the form.
  const inCard = useMemo(
    () => ({
      ...corrections,
      onCorrect:
        onCorrect &&
        ((number: CorrectedNumber) => {
          setOpen(null);
          onCorrect(number);
        }),
    }),
    [corrections, onCorrect],
  );

  const choose = useCallback(
    (event: MouseEvent<HTMLDivElement>) => {
      const piece = (event.target as HTMLElement).closest<HTMLElement>('[data-at]');
      const marks = piece && marksAt(paragraphs, piece.dataset.at as string);
      const first = marks && foremost(marks, hidden);
      if (!first || window.getSelection()?.isCollapsed === false) return setOpen(null);
      const frame = event.currentTarget.getBoundingClientRect();
      const rows = [...piece.getClientRects()];
      const row = rows.find(({ top, bottom }) => event.clientY >= top && event.clientY <= bottom) ?? rows[0];
      if (!row) return;
      const others = shownOf(marks, hidden).filter((mark) => mark.id !== first.id);
      setOpen({ x: event.clientX - frame.left, y: row.bottom - frame.top, marks: [first, ...others] });
    },
    [paragraphs, hidden],
  );

  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(null);
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);

  const hide = [...hidden].map((kind) => styles[`hide-${kind}`]).join(' ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the side lists are the keyboard's way to the same details
    <article ref={ref} className={`${styles.text} ${hide}`} aria-label={t('text')} onClick={choose}>
      <Paragraphs text={text} paragraphs={paragraphs} />
      {open && (
        <Popover
          open
          placement="bottom"
          arrow={false}
          onOpenChange={(stays) => !stays && setOpen(null)}
          content={
            // biome-ignore lint/a11y/noStaticElementInteractions: only keeps a click inside from reaching the text
            // biome-ignore lint/a11y/useKeyWithClickEvents: as above
            <div className={styles.card} onClick={(event) => event.stopPropagation()}>
              <CorrectionsContext value={inCard}>
                {open.marks.map((mark) => (
                  <MarkDetail
                    key={`${mark.kind} ${mark.id}`}
                    reading={reading}
                    one={mark}
                    onShowInList={() => {
                      setOpen(null);
                      onShowInList({ kind: mark.kind, id: mark.id });
                    }}
                  />
                ))}
              </CorrectionsContext>
            </div>
          }
        >
          <span className={styles.anchor} style={{ left: open.x, top: open.y }} />
        </Popover>
      )}
    </article>
  );
}

const Paragraphs = memo(function Paragraphs({ text, paragraphs }: { text: string; paragraphs: Paragraph[] }) {
  return paragraphs.map((paragraph, n) => {
    const props = {
      className: styles[`level-${paragraph.headingLevel ?? 'text'}`],
      'data-start': paragraph.start,
      'data-sections': paragraph.sections.map((section) => section.id).join(' ') || undefined,
    };
    const pieces = paragraph.pieces.map((piece, at) => (
      <TextPiece
        key={`${piece.start} ${piece.end} ${piece.marks.map((mark) => mark.id).join()}`}
        text={text}
        piece={piece}
        at={`${n}.${at}`}
      />
    ));
    const Tag = paragraph.headingLevel === null ? 'p' : paragraph.headingLevel === 1 ? 'h2' : 'h3';
    return (
      <Tag key={paragraph.start} {...props}>
        {pieces}
      </Tag>
    );
  });
});

function TextPiece({ text, piece, at }: { text: string; piece: Piece; at: string }) {
  const words = text.slice(piece.start, piece.end);
  if (piece.marks.length === 0) return words;
  const classes = new Set(piece.marks.map((mark) => styles[mark.kind]));
  for (const mark of piece.marks) {
    if (mark.doubtful) classes.add(styles[`${mark.kind}-doubtful`]);
    if (mark.doubtful && mark.end === piece.end) classes.add(styles[`${mark.kind}-doubtful-end`]);
  }
  if (words === '') classes.add(styles.vanished);
  return (
    <span className={[...classes].join(' ')} data-at={at} data-marks={piece.marks.map((mark) => mark.id).join(' ')}>
      {words}
    </span>
  );
}

function marksAt(paragraphs: Paragraph[], at: string) {
  const [paragraph, piece] = at.split('.').map(Number) as [number, number];
  return paragraphs[paragraph]?.pieces[piece]?.marks ?? [];
}
