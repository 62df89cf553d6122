import { DotRow } from '../marks/DotRow.tsx';
import { StepBody } from './StepBody.tsx';
import type { DecisionRuleTrackerProps } from './tracker-props.ts';

/**
 * The decisions an option must pass, in their order: rule, votes, chance, and who can stop it.
 *
 * Steps hang together where the same actors decide in several, so their chances must not be multiplied by eye.
 */
export function DecisionRuleTracker(props: DecisionRuleTrackerProps) {
  const { title, steps, overall, words } = props;
  return (
    <section className="sy-tracker" aria-label={title}>
      <p className="sy-tracker-title">{title}</p>
      {steps.length > 0 && (
        <ol className="sy-tracker-steps">
          {steps.map((step) => (
            <li key={step.id}>
              <StepBody {...props} step={step} />
            </li>
          ))}
        </ol>
      )}
      {steps.length === 0 && words.empty !== undefined && <p>{words.empty}</p>}
      {overall && (
        <div className="sy-tracker-overall" aria-live="polite">
          <p className="sy-tracker-result">
            <span className="sy-tracker-name">{words.overall}</span>
            <DotRow share={overall.value} />
            <strong>{overall.text}</strong>
          </p>
          {overall.explanation !== undefined && <p className="sy-sheet-small">{overall.explanation}</p>}
        </div>
      )}
    </section>
  );
}
