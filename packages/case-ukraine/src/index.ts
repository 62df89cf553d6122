export { loadUkraineCase } from './load-case.ts';
export { ukraineProblem } from './problem.ts';
