import { choquetMethods } from './choquet.ts';
import { distanceMethods } from './distance.ts';
import type { McdaMethod } from './method.ts';
import { outrankingMethods } from './outranking.ts';
import { preferenceMethods } from './preferences.ts';
import { smaaMethods } from './smaa.ts';
import { valueMethods } from './value.ts';
import { votingMethods } from './voting.ts';
import { weightMethods } from './weights.ts';

/** Methods by the name that reference files give them. */
export const mcdaMethods: Readonly<Record<string, McdaMethod>> = {
  ...valueMethods,
  ...distanceMethods,
  ...outrankingMethods,
  ...weightMethods,
  ...choquetMethods,
  ...preferenceMethods,
  ...smaaMethods,
  ...votingMethods,
};
