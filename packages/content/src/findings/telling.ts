import type { AlternativeId, Analysis, RankedAlternative, Ranking } from '@steelyard/model';
import { type Formatters, formatters } from '../formatters.ts';
import type { Messages } from '../generated/messages.ts';
import type { FindingSettings } from './finding.ts';
import type { Names } from './names.ts';

/** All that a finding is told from. Names come in quotes, so that a sentence need not bend them. */
export interface Telling {
  readonly analysis: Analysis;
  readonly messages: Messages;
  readonly settings: FindingSettings;
  readonly format: Formatters;
  readonly names: Names;
  /** Quoted names in a row: “A”, “B” and “C”. */
  readonly listed: (ids: readonly AlternativeId[]) => string;
}

/** Prepare to tell findings. */
export function telling(
  analysis: Analysis,
  names: Names,
  messages: Messages,
  settings: FindingSettings,
): Telling {
  const quoted = (name: string) => messages.sentence.quoted({ name });
  const format = formatters(messages.locale);
  const alternative = (id: AlternativeId) => quoted(names.alternative(id));
  return {
    analysis,
    messages,
    settings,
    format,
    names: {
      alternative,
      criterion: (id) => quoted(names.criterion(id)),
      weightSet: (id) => quoted(names.weightSet(id)),
      relation: (id) => {
        const { from, to } = names.relation(id);
        return { from: quoted(from), to: quoted(to) };
      },
    },
    listed: (ids) => format.list(ids.map(alternative)),
  };
}

/** The alternatives that rank first. */
export function leaders({ alternatives }: Ranking): readonly RankedAlternative[] {
  return alternatives.filter(({ rank }) => rank === 1);
}

/** Pointers to the alternatives that rank first. */
export function leaderPointers(ranking: Ranking, pointer: string): readonly string[] {
  return leaders(ranking).map((_, place) => `${pointer}/alternatives/${place}`);
}

/** The one alternative that ranks first in the plain sum with others behind it; undefined where there is none. */
export function soleLeader({ ranking }: Analysis): RankedAlternative | undefined {
  const first = leaders(ranking);
  return first.length === 1 && ranking.alternatives.length > 1 ? first[0] : undefined;
}

/** How often an alternative ranks first, as a share of draws, and where that stands. */
export function firstShare(
  { acceptability }: Analysis,
  id: AlternativeId,
): { readonly share: number; readonly pointer: string } | undefined {
  const row = acceptability?.alternatives.indexOf(id) ?? -1;
  const share = acceptability?.rankAcceptability[row]?.[0];
  return share === undefined ? undefined : { share, pointer: `/acceptability/rankAcceptability/${row}/0` };
}

/** Two shares out of 100, written so that they differ where they do. */
export function distinctShares(format: Formatters, a: number, b: number): readonly [string, string] {
  const plain = [format.outOf100(a), format.outOf100(b)] as const;
  return a !== b && plain[0] === plain[1] ? format.distinctScores(a, b) : plain;
}
