import { RobustnessError } from '../errors.ts';
import { actionOf, checkProblem, type PathwayProblem } from './pathway-problem.ts';

/** Pathways above this many are not listed. */
const most = 100_000;

/**
 * List every pathway from the root that nothing can follow.
 *
 * An action is followed by one that suffices for longer, whose requirements have come before and whose exclusions have
 * not. No action comes twice.
 *
 * @returns Pathways as ids, depth first in the order of the transfers.
 * @throws RobustnessError if the problem contradicts itself or there are more than 100,000 pathways.
 * @see Haasnoot et al. (2013), Dynamic adaptive policy pathways [haasnoot2013]
 */
export function enumeratePathways(problem: PathwayProblem): string[][] {
  checkProblem('enumeratePathways', problem);
  const pathways: string[][] = [];
  const follow = (pathway: readonly string[]) => {
    const current = actionOf(problem, pathway.at(-1)!);
    const followers = (problem.transfers[current.id] ?? []).filter((id) => {
      const next = actionOf(problem, id);
      return (
        !pathway.includes(id) &&
        suffices(next.tippingPoint) > suffices(current.tippingPoint) &&
        (next.requires ?? []).every((other) => pathway.includes(other)) &&
        !(next.excludes ?? []).some((other) => pathway.includes(other))
      );
    });
    for (const id of followers) follow([...pathway, id]);
    if (followers.length > 0) return;
    if (pathways.length >= most)
      throw new RobustnessError(
        'too-many',
        `enumeratePathways: there are more than ${most} pathways. Leave out transfers or actions.`,
      );
    pathways.push([...pathway]);
  };
  follow([problem.root]);
  return pathways;
}

const suffices = (tippingPoint: number | null) => tippingPoint ?? Infinity;

/**
 * Refuse a pathway that somebody drew, if it could not be followed, naming the step.
 *
 * @throws RobustnessError if it is empty, does not begin at the root, names an unknown action, comes back to one (a
 *   cycle), or takes a step that is no transfer.
 */
export function checkPathway(problem: PathwayProblem, pathway: readonly string[]): void {
  const method = 'checkPathway';
  checkProblem(method, problem);
  if (pathway[0] !== problem.root)
    throw new RobustnessError(
      'unknown-id',
      `${method}: the pathway begins with ${pathway[0]} and not with the root ${problem.root}.`,
    );
  pathway.forEach((id, k) => {
    actionOf(problem, id);
    if (pathway.indexOf(id) < k)
      throw new RobustnessError(
        'cycle',
        `${method}: the pathway comes back to ${id}. An action that no longer suffices cannot follow; end the pathway before.`,
      );
    const before = pathway[k - 1];
    if (before !== undefined && !(problem.transfers[before] ?? []).includes(id))
      throw new RobustnessError(
        'unknown-id',
        `${method}: there is no transfer from ${before} to ${id}. Add it, or take another step.`,
      );
  });
}

/** A step from one edition of an action to another, and the year in which the latter ends. */
export type EditionStep = readonly [from: string, to: string, endYear: number];

/** Pathways over editions of actions, which may come back as another edition. */
export interface EditionPathways {
  /** Depth first in the order of the steps. */
  readonly pathways: readonly (readonly string[])[];
  /** Years in which an edition ends that others follow, rising. */
  readonly transferYears: readonly number[];
}

/**
 * List pathways over a drawn list of steps, as pathway maps write them down.
 *
 * The first step, from the root to itself, says when the root ends.
 *
 * @throws RobustnessError if there is no such step, or steps lead in a circle.
 * @see Haasnoot et al. (2013), Dynamic adaptive policy pathways [haasnoot2013]
 */
export function editionPathways(steps: readonly EditionStep[]): EditionPathways {
  const own = steps.find(([from, to]) => from === to);
  if (!own)
    throw new RobustnessError(
      'unknown-id',
      'editionPathways: no step leads from the root to itself. Add it, with the year in which the root ends.',
    );
  const moves = steps.filter(([from, to]) => from !== to);
  const pathways: string[][] = [];
  const follow = (pathway: readonly string[]) => {
    const at = pathway.at(-1)!;
    const followers = moves.filter(([from]) => from === at).map(([, to]) => to);
    for (const to of followers) {
      if (pathway.includes(to))
        throw new RobustnessError(
          'cycle',
          `editionPathways: ${[...pathway, to].join(' → ')} comes back to ${to}. Give it another edition, or drop the step.`,
        );
      follow([...pathway, to]);
    }
    if (followers.length === 0) pathways.push([...pathway]);
  };
  follow([own[0]]);
  const ends = new Map(steps.map(([, to, year]) => [to, year]));
  const left = new Set(moves.map(([from]) => from));
  const years = [...left].flatMap((edition) => ends.get(edition) ?? []);
  return { pathways, transferYears: [...new Set(years)].sort((a, b) => a - b) };
}
