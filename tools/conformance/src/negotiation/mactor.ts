import { type MactorOrder, mactor } from '@steelyard/negotiation';
import { type NegotiationKind, rowsOf } from './question.ts';

/** MACTOR's matrices, under the names of its manual. */
export const mactorMatrices: NegotiationKind = (input) => {
  const { orders, ...found } = mactor({ influence: rowsOf(input.MDI), positions: rowsOf(input.MAO2) });
  return {
    MIDI: found.fullInfluence,
    influence: found.influence,
    dependence: found.dependence,
    r: found.power,
    r_star: found.relativePower,
    net_scale: found.netInfluence,
    ...figuresOf(1, orders.simple),
    ...figuresOf(2, orders.valued),
    ...figuresOf(3, orders.weighted),
  };
};

function figuresOf(order: number, found: MactorOrder) {
  return {
    [`${order}MAO`]: found.positions,
    [`${order}CAA`]: found.convergence,
    [`${order}DAA`]: found.divergence,
    [`${order}ambivalence`]: found.ambivalence,
    [`${order}objective_support`]: found.support,
    [`${order}objective_opposition`]: found.opposition,
    [`${order}objective_mobilisation`]: found.mobilization,
    [`${order}actor_mobilisation`]: found.engagement,
  };
}
