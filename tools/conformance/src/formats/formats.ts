import type { ReferenceFormat } from '../reference-format.ts';
import { mcdaReference } from './mcda-reference.ts';
import { negotiationReference } from './negotiation-reference.ts';
import { robustnessReference } from './robustness-reference.ts';

/** Every format of reference files that can be put to the library. */
export const formats: readonly ReferenceFormat[] = [mcdaReference, negotiationReference, robustnessReference];
