export interface ListedFault {
  /** `file:line:column`, or the nearest thing to it. */
  at: string;
  code: string;
  message: string;
  hint?: string;
  severity: 'error' | 'warning';
}

export interface FaultListProps {
  faults: readonly ListedFault[];
  /** What must be mended where, in one sentence. */
  heading: string;
  /** Read out before a hint. */
  hintWord: string;
}

/** Everything that must be mended in a file, with its place. */
export function FaultList({ faults, heading, hintWord }: FaultListProps) {
  return (
    <section className="sy-faults" aria-label={heading}>
      <h2>{heading}</h2>
      <ol>
        {faults.map(({ at, code, message, hint, severity }) => (
          <li key={`${at} ${code} ${message}`} data-severity={severity}>
            <code>{at}</code>
            <p>{message}</p>
            {hint && (
              <p className="sy-faults-hint">
                {hintWord}: {hint}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
