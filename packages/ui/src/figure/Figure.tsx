import { type ReactNode, useState } from 'react';
import { Segmented } from '../controls/Segmented.tsx';

export interface FigureProps {
  /** A sentence that says what the picture shows. */
  title: string;
  subtitle?: string;
  /** The picture. */
  children: ReactNode;
  /** The same figures as a table; makes the switch appear. */
  table?: ReactNode;
  words: { readonly chart: string; readonly table: string; readonly view: string };
  /** Where the figures come from. */
  source?: string;
  note?: string;
  /** Something to press that saves it. */
  download?: ReactNode;
}

/** A picture with its sentence, its source and the same figures as a table.. */
export function Figure({ title, subtitle, children, table, words, source, note, download }: FigureProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  return (
    <figure className="sy-figure">
      <figcaption>
        <strong>{title}</strong>
        {subtitle && <span className="sy-figure-line">{subtitle}</span>}
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
      {download}
    </figure>
  );
}
