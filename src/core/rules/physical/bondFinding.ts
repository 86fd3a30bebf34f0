import type { ElementId } from '../../model/elementId';
import type { RuleFinding, Values } from '../rule';
import type { BondView } from './bonds';
import { filledTexts } from './filledTexts';

type Said = Omit<RuleFinding, 'kind' | 'at' | 'values'> & {
  readonly values?: Values;
  /** Besides the bond and its bridges. */
  readonly also?: readonly ElementId[];
};

/**
 * A finding about one bond: it comes first, then the bridges that hang on it. No host and no VM NIC is named: what else is
 * wrong there must not explain or hide this one. `bond` and `node` are always among the values.
 */
export const bondFinding = (bond: BondView, { values, also = [], ...said }: Said): RuleFinding => {
  const all = { bond: bond.name, node: bond.host.node, ...values };
  return {
    kind: 'finding',
    at: [bond.id, ...new Set([...bond.bridges.map(({ id }) => id), ...also])],
    values: all,
    ...said,
    ...filledTexts(all, said),
  };
};
