import type { Conflict, ConflictResult } from '@steelyard/model';
import { Disclosure } from '@steelyard/ui';
import type { AgreementPart } from './agreement-part.ts';
import { ReasonLine } from './ReasonLine.tsx';

/** What every player wants under the option, with the reasons. */
export function Wishes({
  conflict,
  found,
  ...part
}: AgreementPart & { conflict: Conflict; found: ConflictResult }) {
  const { names, texts, language } = part;
  return found.players.map(({ id, statements }) => (
    <Disclosure key={id} summary={language.messages.escalation.wishesOf({ player: names.player(id) })}>
      <ol className="wishes">
        {statements.map((wish) => {
          const stated = conflict.players
            .flatMap((player) => player.statements)
            .find((each) => each.id === wish);
          return (
            <li key={wish}>
              {texts[`statement.${wish}`] ?? wish}
              {stated && <ReasonLine judgement={stated.judgement} evidence={stated.evidence} {...part} />}
            </li>
          );
        })}
      </ol>
    </Disclosure>
  ));
}
