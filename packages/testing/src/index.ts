export { type Law, type Luck, law, laws, type ScoringMethod } from './laws.ts';
export { negotiationCases } from './negotiation-cases.ts';
export {
  type PublishedExample,
  publishedExample,
  publishedFigures,
  publishedTable,
} from './published-example.ts';
export {
  type TableFeatures,
  tableFeatures,
  type WeightedTable,
  type WeightedTableSettings,
  weightedTable,
  weightedTables,
} from './weighted-tables.ts';
