import type { Analysis } from '@steelyard/model';

/** The column headings of a file of results, in the reader's language. */
export interface CsvWords {
  readonly option: string;
  readonly criterion: string;
  readonly rank: string;
  readonly score: string;
  readonly low: string;
  readonly median: string;
  readonly high: string;
  readonly first: string;
  readonly weight: string;
}

/**
 * Write results as CSV: a row an option with what each criterion adds, then the weights, so that every score can be
 * added up again in a spreadsheet.
 */
export function resultsCsv(analysis: Analysis, nameOf: (id: string) => string, words: CsvWords): string {
  const { ranking, topCriteria, contributions, scoreRanges, acceptability, alternatives } = analysis;
  const rows: Cell[][] = [
    [
      words.rank,
      words.option,
      words.score,
      words.low,
      words.median,
      words.high,
      words.first,
      ...topCriteria.map(nameOf),
    ],
    ...ranking.alternatives.map(({ id, rank, score }): Cell[] => {
      const range = scoreRanges.find(({ alternative }) => alternative === id);
      const first = acceptability?.rankAcceptability[alternatives.indexOf(id)]?.[0];
      return [
        rank,
        nameOf(id),
        score,
        range?.low ?? '',
        range?.median ?? '',
        range?.high ?? '',
        first ?? '',
        ...contributions[id]!.map(({ contribution }) => contribution),
      ];
    }),
    [],
    [words.criterion, words.weight],
    ...topCriteria.map((id): Cell[] => [nameOf(id), analysis.weights[id]!]),
  ];
  return `\uFEFF${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

type Cell = string | number;

/** Writes a cell; a text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const start = cell
    .replace(/^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/u, '')
    .normalize('NFKC');
  const text = /^[=+\-@|]/.test(start) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
