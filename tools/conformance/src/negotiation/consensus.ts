import {
  type DifferenceMetric,
  groupInformedConsensus,
  kendallW,
  krippendorffAlpha,
  tastleWiermanConsensus,
  vanDerEijkAgreement,
} from '@steelyard/negotiation';
import { type NegotiationKind, numbersOf, rowsOf } from './question.ts';

/** Measures of consensus, by the name that the case gives. */
export const consensus: NegotiationKind = (input) => {
  const measure = measures[String(input.measure)];
  if (measure === undefined) throw new Error(`there is no measure ${input.measure}`);
  return measure(input);
};

const measures: Readonly<Record<string, NegotiationKind>> = {
  kendall_w: (input) => {
    const { w, uncorrected, sumOfSquares, chiSquare } = kendallW(rowsOf(input.ranks));
    return { W: w, W_uncorrected: uncorrected, S: sumOfSquares, chi2: chiSquare };
  },
  van_der_eijk_A: (input) => {
    const agreement = vanDerEijkAgreement(numbersOf(input.frequencies));
    return { A: agreement, A_float: agreement };
  },
  krippendorff_alpha: (input) => {
    const values = input.data as readonly (readonly (number | null)[])[];
    const alpha = krippendorffAlpha(values, input.metric as DifferenceMetric);
    return { alpha, alpha_float: alpha };
  },
  tastle_wierman: (input) => ({ consensus: tastleWiermanConsensus(numbersOf(input.frequencies)) }),
  polis_group_informed_consensus: (input) => ({
    gac: groupInformedConsensus(
      rowsOf(input.groups).map(([agree, seen]) => ({ agree: agree!, seen: seen! })),
    ),
  }),
};
