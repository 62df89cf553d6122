import { agreement } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { agreementNames } from '@steelyard/content';
import { ActorPositionMap, AgreementZone, EscalationLadder } from '@steelyard/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { type Language, languageOf } from './language.ts';

const result = agreement(ukraineProblem, { sampleCount: 2000 }, 7);

const meta = {
  title: 'Recipes/Ukraine/Agreement',
  render: (_, { globals }) => <Zone language={languageOf(globals)} />,
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

/** What can be agreed if everybody does as stated, as `agreement` gives it from 2,000 draws. */
export const WhatCanBeAgreed: Story = {
  play: async ({ canvas }) => {
    const inZone = canvas.getAllByText('can be agreed as stated');
    await expect(inZone).toHaveLength(result.zone.alternatives.length);
    await userEvent.click(canvas.getByRole('button', { name: 'Coalition package' }));
    await expect(canvas.getByRole('button', { name: 'Coalition package' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },
};

/** The same in Ukrainian. */
export const InUkrainian: Story = { globals: { locale: 'uk' } };

/** Seventeen actors on ten options, with the vetoes. */
export const Positions: Story = {
  render: (_, { globals }) => <PositionMap language={languageOf(globals)} />,
};

/** How far the conflict could go under the coalition package. */
export const Ladder: Story = {
  render: (_, { globals }) => <PaperLadder language={languageOf(globals)} />,
};

function Zone({ language: { messages, texts, format } }: { language: Language }) {
  const { agreementView: words, zone, ledger } = messages;
  const names = agreementNames(ukraineProblem, texts);
  const [selected, setSelected] = useState<string>();
  return (
    <AgreementZone
      caption={words.zoneCaption}
      rows={result.options
        .filter(({ status }) => status === 'to-decide')
        .map(({ alternative, passes, adopted, steps }) => ({
          id: alternative,
          name: names.alternative(alternative),
          inZone: passes,
          adopted: adopted?.share,
          standardError: adopted?.standardError,
          refusing: [
            ...new Set(
              steps
                .flatMap(({ voters }) => voters)
                .filter(({ accepts }) => accepts !== undefined && accepts.share < 0.5)
                .map(({ actor }) => names.actor(actor)),
            ),
          ],
        }))}
      words={{
        option: ledger.option,
        inZone: words.inZone,
        outside: words.outside,
        unknown: words.unknown,
        adopted: words.adopted,
        allAccept: words.accepted,
        chanceValue: (share, error) =>
          error
            ? words.withError({ share: format.outOf100(share), error: format.decimal(100 * error) })
            : words.inHundred({ share: format.outOf100(share) }),
        noChance: words.noChance,
        refusing: words.refusing,
        nobody: words.nobody,
        emptyZone: zone.empty,
        closest: words.closest,
      }}
      selected={selected}
      onSelect={setSelected}
    />
  );
}

function PositionMap({ language: { messages, texts } }: { language: Language }) {
  const words = messages.agreementView;
  const names = agreementNames(ukraineProblem, texts);
  const { actors, alternatives } = ukraineProblem;
  return (
    <ActorPositionMap
      caption={words.positionsCaption}
      actors={actors.map(({ id }) => ({ id, name: names.actor(id) }))}
      options={alternatives.map(({ id }) => ({ id, name: names.alternative(id) }))}
      positions={actors.map(({ positions }) => alternatives.map(({ id }) => positions[id] ?? null))}
      vetoes={actors.map(({ vetoOver }) => alternatives.map(({ id }) => vetoOver.includes(id)))}
      words={{
        actor: words.actor,
        option: words.option,
        noPosition: words.noPosition,
        veto: words.veto,
        scale: [words.stronglyAgainst, words.against, words.neutral, words.for, words.stronglyFor],
        line: (option) => words.positionsLine({ option }),
        acceptsFrom: (position) => words.acceptsFrom({ position }),
      }}
      acceptsFrom={result.reading?.acceptsFrom}
    />
  );
}

function PaperLadder({ language: { messages, texts } }: { language: Language }) {
  const words = messages.agreementView;
  const names = agreementNames(ukraineProblem, texts);
  const { rungs, states, start, stability, moves, conflictActors } = result.conflicts.find(
    ({ alternative }) => alternative === 'opt-paris',
  )!;
  const rungOf = (state: number) => rungs.indexOf(states[state]!.rung ?? '');
  return (
    <EscalationLadder
      caption={words.rungs}
      rungs={rungs.map((rung, place) => ({
        id: rung,
        name: names.rung(rung),
        meaning: texts[`rung.${rung}.meaning`] ?? '',
        today: start !== undefined && rungOf(start) === place,
        lasting: stability.seq.equilibria.some((state) => rungOf(state) === place) ? [names.rung(rung)] : [],
        climbers: conflictActors.flatMap(({ id }, actor) =>
          moves.some(
            (move) => move.conflictActor === actor && rungOf(move.from) === place && rungOf(move.to) > place,
          )
            ? [names.conflictActor(id)]
            : [],
        ),
      }))}
      words={{
        rungs: words.rungs,
        calmest: words.calmest,
        worst: words.worst,
        today: words.today,
        lasting: words.lastingHere,
        climbers: words.climbers,
        nobody: words.nobodyClimbs,
      }}
    />
  );
}
