import model from '@steelyard/model/package.json' with { type: 'json' };
import negotiation from '@steelyard/negotiation/package.json' with { type: 'json' };
import numerics from '@steelyard/numerics/package.json' with { type: 'json' };
import robustness from '@steelyard/robustness/package.json' with { type: 'json' };
import scoring from '@steelyard/scoring/package.json' with { type: 'json' };
import analysis from '../package.json' with { type: 'json' };

/** The packages that a result comes from, by name, with their versions. */
export const versions: Readonly<Record<string, string>> = Object.fromEntries(
  [analysis, model, negotiation, numerics, robustness, scoring].map(({ name, version }) => [name, version]),
);
