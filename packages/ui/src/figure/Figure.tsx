import { type ReactNode, useState } from 'react';
import { Segmented } from '../controls/Segmented.tsx';

/** The words of a figure, in the reader's language. */
export interface FigureWords {
  readonly chart: string;
  readonly table: string;
  /** Read out before the two. */
  readonly view: string;
}

export interface FigureProps {
  /** A sentence that says what the picture shows. */
  title: string;
  subtitle?: string;
  /** What there is to see, for readers who do not see it. */
  description?: string;
  /** The picture. */
  children: ReactNode;
  /** The same figures as a table; makes the switch appear. */
  table?: ReactNode;
  words: FigureWords;
  /** Where the figures come from. */
  source?: string;
  note?: string;
  /** Something to press that saves it. */
  download?: ReactNode;
}

/** A picture with its sentence, its source and the same figures as a table. T switches between the two. */
export function Figure(props: FigureProps) {
  const { title, subtitle, description, children, table, words, source, note, download } = props;
  const [view, setView] = useState<'chart' | 'table'>('chart');
  return (
    <figure
      className="sy-figure"
      onKeyDown={({ key, ctrlKey, metaKey, altKey, target }) => {
        if (table && key.toLowerCase() === 't' && !ctrlKey && !metaKey && !altKey && !isTypedInto(target))
          setView(view === 'chart' ? 'table' : 'chart');
      }}
    >
      <figcaption>
        <strong>{title}</strong>
        {subtitle && <span className="sy-figure-line">{subtitle}</span>}
        {description && <span className="sy-visually-hidden">{description}</span>}
      </figcaption>
      {table && (
        <Segmented
          label={words.view}
          value={view}
          onChange={setView}
          choices={[
            { value: 'chart', name: words.chart },
            { value: 'table', name: words.table },
          ]}
        />
      )}
      <div>{table && view === 'table' ? table : children}</div>
      {source && <p className="sy-figure-line">{source}</p>}
      {note && <p className="sy-figure-line">{note}</p>}
      {download && <div className="sy-figure-actions">{download}</div>}
    </figure>
  );
}

function isTypedInto(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"])');
}
