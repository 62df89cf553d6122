/** Why a law cannot be asked of a method, by method and law. */
export type Exemptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

const unitOf = (what: string) => `${what} are stated in the unit and change along with it`;
const refused = 'performances must be above 0, so a negated criterion is refused';
const refusesNegative = { 'mirror-criterion': refused };
const stated = (what: string) => ({ 'scale-unit': unitOf(what), 'shift-unit': unitOf(what) });

/** The laws that cannot be asked, with the reason. Every other law holds or has a counterexample. */
export const exemptions: Exemptions = {
  additiveValue: stated('value functions'),
  'weightedSum, sum': refusesNegative,
  'weightedSum, ratio': refusesNegative,
  weightedProduct: refusesNegative,
  waspas: refusesNegative,
  spotis: stated('bounds'),
  codas: refusesNegative,
  edas: refusesNegative,
  copras: refusesNegative,
  marcos: refusesNegative,
  aras: refusesNegative,
  comet: stated('characteristic values'),
  'promethee II, linear': { 'scale-unit': unitOf('thresholds') },
  'electre III, descending': { 'scale-unit': unitOf('thresholds') },
  'electre TRI-B, pessimistic': stated('profiles and thresholds'),
  'MR-Sort': stated('profiles'),
  choquet: stated('value functions'),
};
