import { ActorPositionMap } from '@steelyard/ui';
import type { AgreementPart } from './agreement-part.ts';

/** Where every actor stands on every option, and where it can stop one. */
export function PositionsSection({
  result,
  option,
  names,
  subject,
  language,
  supposed,
  onSuppose,
}: AgreementPart) {
  const { positions } = language.messages;
  const { approvals, alternatives } = subject.problem;
  const own = supposed.addedActors.map(({ id, step, position }) => {
    const about = approvals.find(({ steps }) => steps.some((each) => each.id === step))?.alternative;
    return { actor: id, positions: about === undefined ? {} : { [about]: position } };
  });
  const actors = [...result.actors.filter(({ excluded }) => !excluded), ...own];
  const vetoes = new Map(result.options.map((each) => [each.alternative, each.vetoes]));
  return (
    <section className="finding">
      <h2>{positions.heading}</h2>
      <ActorPositionMap
        caption={positions.caption}
        actors={actors.map(({ actor }) => ({ id: actor, name: names.actor(actor) }))}
        options={alternatives.map(({ id }) => ({ id, name: names.alternative(id) }))}
        positions={actors.map(({ positions: stated }) => alternatives.map(({ id }) => stated[id] ?? null))}
        vetoes={actors.map(({ actor }) =>
          alternatives.map(({ id }) => vetoes.get(id)?.includes(actor) ?? false),
        )}
        words={{
          actor: positions.actor,
          option: positions.option,
          noPosition: positions.none,
          veto: positions.veto,
          scale: [
            positions.stronglyAgainst,
            positions.against,
            positions.neither,
            positions.for,
            positions.stronglyFor,
          ],
          line: (name) => positions.line({ option: name }),
          acceptsFrom: (position) => positions.acceptsFrom({ position }),
        }}
        selected={option.alternative}
        onSelectOption={(alternative) => onSuppose({ ...supposed, alternative }, 'option')}
        acceptsFrom={result.reading?.acceptsFrom}
      />
    </section>
  );
}
