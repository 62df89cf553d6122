import { criteriaTree, nameFrom, type Problem, pathTo, type Robustness, type Texts } from '@steelyard/model';
import { type Names, namesFrom } from '../findings/names.ts';
import type { Messages } from '../generated/messages.ts';

/** What a reader calls the things that robustness speaks of. */
export interface RobustnessNames extends Names {
  scenario(id: string): string;
  factor(id: string): string;
  level(factor: string, level: string): string;
  /** A factor by its name; a judgement by the option and criterion that it is about. */
  influence(influence: Pick<Robustness['influences'][number], 'kind' | 'id'>): string;
}

/** Take names from the texts of a case, or make them from ids where the texts have none. */
export function robustnessNames(problem: Problem, texts: Texts, { influence }: Messages): RobustnessNames {
  const names = namesFrom(problem, texts);
  const factor = (id: string) => nameFrom(texts, `factor.${id}.name`, id);
  const tree = criteriaTree(problem);
  return {
    ...names,
    factor,
    scenario: (id) => nameFrom(texts, `scenario.${id}.name`, id),
    level: (of, level) => nameFrom(texts, `factor.${of}.level.${level}`, level),
    influence: ({ kind, id }) => {
      if (kind === 'factor') return factor(id);
      const about = problem.performances.find(({ judgement }) => judgement === id);
      if (about === undefined) return id;
      return influence.label({
        option: names.alternative(about.alternative),
        criterion: names.criterion(pathTo(tree, about.criterion)[0]!),
      });
    },
  };
}
