export { Problem } from './problem/problem.ts';
