import { describe, expect, it } from 'vitest';
import { additiveValue } from '../value/additive-value.ts';
import { explain } from './explain.ts';

const values = {
  alternatives: ['treaty', 'package'],
  criteria: ['deterrence', 'cost', 'speed', 'unity'],
  rows: [
    [1, 0.2, 0.5, 0.6],
    [0.4, 0.9, 0.5, 0.5],
  ],
};
const weights = { deterrence: 4, cost: 3, speed: 1, unity: 2 };

describe('explain', () => {
  it('says what speaks for which, and what outweighs it', () => {
    const why = explain(values, weights, 'treaty', 'package');
    expect(why.inFavour.map(({ criterion }) => criterion)).toEqual(['deterrence', 'unity']);
    expect(why.against.map(({ criterion }) => criterion)).toEqual(['cost']);
    expect(why.indifferent).toEqual(['speed']);
    expect(why.decisive).toEqual(['deterrence']);
    const scores = additiveValue(values, weights);
    expect(why.lead).toBeCloseTo(scores.get('treaty')! - scores.get('package')!, 12);
  });

  it('names all that favours where it is not enough', () => {
    const why = explain(values, { deterrence: 1, cost: 3, speed: 1, unity: 1 }, 'treaty', 'package');
    expect(why.lead).toBeLessThan(0);
    expect(why.decisive).toEqual(['deterrence', 'unity']);
  });

  it('refuses an alternative that is not in the table', () => {
    expect(() => explain(values, weights, 'treaty', 'pact')).toThrow(/explain: there is no alternative pact/);
  });
});
