/** Where something comes from, as it is shown. */
export interface ListedSource {
  readonly id: string;
  readonly title: string;
  /** Publisher, dates, reliability: one line. */
  readonly details: string;
  /** Anything but http and https is not made a link. */
  readonly url?: string | undefined;
}

export interface SourceListProps {
  heading: string;
  sources: readonly ListedSource[];
  /** Read out after each link. */
  opensElsewhere: string;
}

/** Sources with their links. */
export function SourceList({ heading, sources, opensElsewhere }: SourceListProps) {
  return (
    <ul className="sy-sources" aria-label={heading}>
      {sources.map(({ id, title, details, url }) => (
        <li key={id}>
          {url !== undefined && /^https?:\/\//i.test(url) ? (
            <a href={url} rel="noopener noreferrer" target="_blank">
              {title}
              <span className="sy-visually-hidden"> ({opensElsewhere})</span>
            </a>
          ) : (
            title
          )}
          <span className="sy-evidence-line">{details}</span>
        </li>
      ))}
    </ul>
  );
}
