import { type AgreementNames, formatters } from '@steelyard/content';
import { Button } from '@steelyard/ui';
import type { Language } from '../../language.ts';
import {
  countSupposed,
  nothingSupposed,
  putBack,
  type Supposed,
  setQuota,
  suppose,
  takeOut,
} from '../../state/supposed.ts';

/** What the reader supposes, and how to take each of it back. */
export function ChangesList({
  supposed,
  names,
  language: { messages, locale },
  onSuppose,
}: {
  supposed: Supposed;
  names: AgreementNames;
  language: Language;
  onSuppose: (next: Supposed) => void;
}) {
  const { suppose: words } = messages;
  const format = formatters(locale);
  if (countSupposed(supposed) === 0) return null;
  const { excludedActors, choices, quotas, addedActors, alternative } = supposed;
  const changes = [
    ...excludedActors.map((id) => {
      const actor = names.actor(id);
      return {
        key: `out ${id}`,
        text: words.takenOut({ actor }),
        action: words.putBack({ actor }),
        next: putBack(supposed, id),
      };
    }),
    ...Object.entries(choices).map(([id, choice]) => {
      const actor = names.actor(id);
      return {
        key: `choice ${id}`,
        text: words.choice({ actor, choice: words[choice] }),
        action: words.undoChoice({ actor }),
        next: suppose(supposed, id, 'as-judged'),
      };
    }),
    ...Object.entries(quotas).map(([id, quota]) => {
      const step = names.step(id);
      return {
        key: `quota ${id}`,
        text: words.quotaSet({ step, quota }),
        action: words.undoQuota({ step }),
        next: setQuota(supposed, id, undefined),
      };
    }),
    ...addedActors.map(({ id, name: actor, step, members, position }) => ({
      key: `added ${id}`,
      text: words.added({ actor, step: names.step(step), seats: members, position: format.signed(position) }),
      action: words.undoAdded({ actor }),
      next: takeOut(supposed, id),
    })),
  ];
  return (
    <section className="callout changes">
      <h2>{words.changes}</h2>
      <ul>
        {changes.map(({ key, text, action, next }) => (
          <li key={key}>
            <span>{text}</span> <Button onPress={() => onSuppose(next)}>{action}</Button>
          </li>
        ))}
      </ul>
      <Button
        onPress={() => onSuppose({ ...nothingSupposed, ...(alternative !== undefined && { alternative }) })}
      >
        {words.reset}
      </Button>
    </section>
  );
}
