import type { StepRule, VoteRule } from '@steelyard/model';
import type { Messages } from '../generated/messages.ts';

/** Say in words how a step is decided, what abstaining does, and what is odd about it. */
export function ruleText({ kind, votes, quotaChanged, faults }: StepRule, messages: Messages): string {
  const { decisionRule } = messages;
  const parts = votes.map((vote) => voteText(vote, messages));
  const joined = { votes: parts.join(' ') };
  const whole =
    kind === 'single'
      ? [decisionRule.single]
      : kind === 'all'
        ? [decisionRule.all(joined)]
        : kind === 'any'
          ? [decisionRule.any(joined)]
          : kind === 'nested'
            ? [decisionRule.nested(joined)]
            : parts;
  const odd = faults.flatMap(({ code, quota, total }) => {
    if (code === 'never-passes') return [decisionRule.never];
    if (code === 'always-passes') return [decisionRule.always];
    return code === 'quota-above-total' && quota !== undefined && total !== undefined
      ? [decisionRule.above({ quota, total })]
      : [];
  });
  return [...whole, ...(quotaChanged ? [decisionRule.quotaChanged] : []), ...odd].join(' ');
}

function voteText({ kind, needed, total, fewestNo }: VoteRule, { decisionRule }: Messages): string {
  switch (kind) {
    case 'consensus':
      return decisionRule.consensus({ total });
    case 'unanimity':
      return decisionRule.unanimity({ total });
    case 'majority':
      return decisionRule.majority({ needed, total, stop: fewestNo });
    case 'weightedMajority':
      return decisionRule.weighted({ needed, total, stop: fewestNo });
  }
}
