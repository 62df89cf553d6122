import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Problem } from '../src/problem/problem.ts';

/** Where the made-up example lies. */
export const crossingFile = new URL('../fixtures/crossing.yaml', import.meta.url);

/** The made-up example as it stands in the file. */
export const crossingText = readFileSync(crossingFile, 'utf8');

/** The made-up example: how a town crosses its river. */
export const crossing = Problem.parse(parse(crossingText));
