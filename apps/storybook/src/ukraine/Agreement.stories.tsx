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
    const inZone = canvas.getAllByText('finds consent');
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
  const { zone, ledger } = messages;
  const names = agreementNames(ukraineProblem, texts);
  const [selected, setSelected] = useState<string>();
  return (
    <AgreementZone
      caption={zone.caption}
      rows={result.options
        .filter(({ status }) => status === 'to-decide')
        .map(({ alternative, passes, adopted, vetoes, steps }) => ({
          id: alternative,
          name: names.alternative(alternative),
          inZone: passes === true,
          adopted: adopted?.share,
          standardError: adopted?.standardError,
          refusing: vetoes
            .filter((actor) =>
              steps.some(({ voters }) =>
                voters.some((each) => each.actor === actor && (each.accepts?.share ?? 1) < 0.5),
              ),
            )
            .map(names.actor),
        }))}
      words={{
        option: ledger.option,
        inZone: zone.inZone,
        outside: zone.outside,
        adopted: zone.adopted,
        chanceValue: (share, error) =>
          error ? zone.chanceError({ share, error: format.decimal(100 * error) }) : zone.chance({ share }),
        noChance: zone.noChance,
        refusing: zone.refusing,
        nobody: zone.nobody,
        emptyZone: zone.empty,
        closest: zone.likeliest,
      }}
      selected={selected}
      onSelect={setSelected}
    />
  );
}

function PositionMap({ language: { messages, texts } }: { language: Language }) {
  const { positions } = messages;
  const names = agreementNames(ukraineProblem, texts);
  const { alternatives } = ukraineProblem;
  const vetoes = new Map(result.options.map((each) => [each.alternative, each.vetoes]));
  return (
    <ActorPositionMap
      caption={positions.caption}
      actors={result.actors.map(({ actor }) => ({ id: actor, name: names.actor(actor) }))}
      options={alternatives.map(({ id }) => ({ id, name: names.alternative(id) }))}
      positions={result.actors.map((actor) => alternatives.map(({ id }) => actor.positions[id] ?? null))}
      vetoes={result.actors.map(({ actor }) =>
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
        line: (option) => positions.line({ option }),
        acceptsFrom: (position) => positions.acceptsFrom({ position }),
      }}
      acceptsFrom={result.reading?.acceptsFrom}
    />
  );
}

function PaperLadder({ language: { messages, texts } }: { language: Language }) {
  const { escalation } = messages;
  const names = agreementNames(ukraineProblem, texts);
  const { rungs, states, start, stability, moves, players } = result.conflicts.find(
    ({ alternative }) => alternative === 'opt-paris',
  )!;
  const rungOf = (state: number) => rungs.indexOf(states[state]!.rung ?? '');
  return (
    <EscalationLadder
      caption={escalation.ladder}
      rungs={rungs.map((rung, place) => ({
        id: rung,
        name: names.rung(rung),
        meaning: texts[`rung.${rung}.meaning`] ?? '',
        today: start !== undefined && rungOf(start) === place,
        lasting: stability.seq.equilibria.some((state) => rungOf(state) === place) ? [names.rung(rung)] : [],
        climbers: players.flatMap(({ id }, player) =>
          moves.some(
            (move) => move.player === player && rungOf(move.from) === place && rungOf(move.to) > place,
          )
            ? [names.player(id)]
            : [],
        ),
      }))}
      words={{
        rungs: escalation.rungs,
        calmest: escalation.calmest,
        worst: escalation.worst,
        today: escalation.today,
        lasting: escalation.lasting,
        climbers: escalation.climbers,
        nobody: escalation.nobody,
      }}
    />
  );
}
