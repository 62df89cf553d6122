import { describe, expect, it } from 'vitest';
import { crossing } from '../test/crossing.ts';
import { portfolioFindings } from './portfolio.ts';

const withPortfolio = (portfolio: Readonly<Record<string, number>>) =>
  portfolioFindings({ ...crossing, alternatives: [{ ...crossing.alternatives[0]!, portfolio }] });

describe('portfolioFindings', () => {
  it('finds what an alternative requires and lacks, and what strains it', () => {
    expect(portfolioFindings(crossing)).toEqual([
      { alternative: 'ferry', relation: 'boats-need-pier', type: 'requires', fromLevel: 2, toLevel: 0 },
      { alternative: 'bridge', relation: 'pier-strains-deck', type: 'conflicts', fromLevel: 1, toLevel: 2 },
    ]);
  });

  it('holds a relation only from its levels up', () => {
    expect(withPortfolio({ boats: 1 })).toEqual([]);
    expect(withPortfolio({ deck: 1, 'height-limit': 1 })).toEqual([]);
    expect(withPortfolio({ deck: 2, 'height-limit': 1 }).map(({ relation }) => relation)).toEqual([
      'deck-bars-limit',
    ]);
  });

  it('says nothing where a mechanism stands in for another', () => {
    expect(withPortfolio({ boats: 1, deck: 1 })).toEqual([]);
  });
});
