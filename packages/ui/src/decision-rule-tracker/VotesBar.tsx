import type { StepVotes } from './tracker-props.ts';

const height = 20;

/** Votes in favour among all votes, with a mark where enough are. Hidden from screen readers: the figures stand beside it. */
export function VotesBar({ accepting, needed, total = 0 }: StepVotes) {
  if (total <= 0) return null;
  const percent = (votes: number) => `${(Math.min(1, Math.max(0, votes / total)) * 100).toFixed(2)}%`;
  return (
    <svg className="sy-bar sy-tracker-votes" width="100%" height={height} aria-hidden="true">
      <rect className="sy-tracker-all" y={5} width="100%" height={10} />
      {accepting !== undefined && (
        <rect className="sy-share-bar" y={5} width={percent(accepting)} height={10} />
      )}
      {needed !== undefined && (
        <svg className="sy-tracker-quota" x={percent(needed)} aria-hidden="true">
          <path d="M0 3V20" />
          <path d="M-4.5 0H4.5L0 6Z" />
        </svg>
      )}
    </svg>
  );
}
