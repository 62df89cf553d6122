import type { Problem } from '@steelyard/model';
import data from '../data/problem.json' with { type: 'json' };

const record: object = data;

/**
 * The security-guarantee options for Ukraine as a problem: ten alternatives on 21 criteria in ten groups.
 *
 * Every performance, weight, position and threshold is an illustrative judgement; the record of facts ends on 2026-07-01.
 */
export const ukraineProblem = record as Problem;
