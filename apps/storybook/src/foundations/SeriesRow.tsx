import { LedgerRanking } from '@steelyard/ui';

const criteria = Array.from({ length: 12 }, (_, i) => `${i + 1}`);
const contributions = criteria.map((criterion) => ({
  criterion,
  value: 1,
  weight: 1 / 12,
  contribution: 1 / 12,
}));

/** All twelve series in one bar, in their fixed order. */
export function SeriesRow({ theme }: { theme: 'light' | 'dark' }) {
  return (
    <div data-theme={theme} className="sb-unstyled docs-sample">
      <LedgerRanking
        criteria={criteria}
        ranking={[{ id: 'all', rank: 1, score: 1, tied: false }]}
        contributions={{ all: contributions }}
        ranges={[{ alternative: 'all', low: 0.9, median: 0.95, mean: 0.95, high: 1 }]}
        chances={new Map([['all', 1]])}
        nameOf={(id) => (id === 'all' ? 'All series' : `Series ${id}`)}
        words={{
          caption: `The twelve series, ${theme}`,
          rank: 'Rank',
          option: 'Option',
          score: 'Score',
          parts: 'Series',
          range: 'Range',
          chance: 'Chance',
          pending: '',
          legend: 'Series',
          chanceValue: (share) => `${share * 100} in 100`,
          rangeValue: (low, high) => `${low * 100} to ${high * 100}`,
          scoreValue: (score) => String(score * 100),
          contribution: (criterion, contribution) => `${criterion}: ${(contribution * 100).toFixed(1)}`,
          highlight: (criterion) => `Highlight ${criterion}`,
        }}
      />
    </div>
  );
}
