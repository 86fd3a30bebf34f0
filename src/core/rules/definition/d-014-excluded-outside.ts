import { msg } from '../../message';
import type { OvnConfig } from '../../cni/ovn-k8s-cni-overlay';
import type { Rule } from '../rule';
import { addressRange, holds } from './addressRange';
import { configEvidence, nadFinding } from './nadFinding';
import { networkNads } from './ovnNads';

/** Addresses that are taken out of a range that they are not in (domain D-014). */
export const excludedOutside: Rule = {
  id: 'd-014-excluded-outside',
  code: 'D-014',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} excludes {{excluded}}, which is outside of its range {{subnets}}.'),
  message: msg('OVN-Kubernetes refuses the definition, so that no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'Excluded ranges are addresses that OVN must not hand out because others have them. They only make sense as parts of the ranges that it hands out, and have to be written as ranges, a single address with /32 or /128.',
  ),
  remedy: msg('Correct excludeSubnets or subnets in spec.config of {{nad}}.'),
  find: (view) =>
    networkNads(view, 'layer2', 'localnet').flatMap(({ nad, ovn }) => {
      const outside = outsideOf(ovn);
      if (outside.length === 0) return [];
      return [
        nadFinding(view, nad, {
          values: { excluded: outside.join(', '), subnets: (ovn.subnets ?? []).join(', ') },
          title:
            ovn.subnets === undefined
              ? msg('{{nad}} excludes addresses and has no range of its own.', { nad: nad.place })
              : undefined,
          evidence: [configEvidence(nad, 'excludeSubnets'), configEvidence(nad, 'subnets')],
        }),
      ];
    }),
};

/** A range of the network that cannot be read may hold anything. */
const outsideOf = ({ subnets = [], excludeSubnets = [] }: OvnConfig): readonly string[] => {
  const ranges = subnets.flatMap((text) => addressRange(text) ?? []);
  if (ranges.length < subnets.length) return [];
  return excludeSubnets.filter((text) => {
    const excluded = addressRange(text);
    return !excluded || !ranges.some((range) => holds(range, excluded));
  });
};
