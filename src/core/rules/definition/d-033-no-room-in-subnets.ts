import type { OvnConfig } from '../../cni/ovn-k8s-cni-overlay';
import { msg } from '../../message';
import type { Rule } from '../rule';
import { addressRange } from './addressRange';
import { configEvidence, nadFinding } from './nadFinding';
import { networkNads } from './ovnNads';

/** A network whose addresses OVN has to give, and that has none or too few (domain D-033). */
export const noRoomInSubnets: Rule = {
  id: 'd-033-no-room-in-subnets',
  code: 'D-033',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} needs subnets and has none.'),
  message: msg('OVN-Kubernetes refuses the definition, so that no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'OVN itself gives the addresses of a primary and of a layer3 network. In a layer3 network every node gets a part of the range: the third number says how large, by default /24, or /64 for IPv6, and the range has to be larger than that.',
  ),
  remedy: msg('Set subnets in spec.config of {{nad}}, for layer3 in the form 10.1.0.0/16/24.'),
  find: (view) =>
    networkNads(view, 'layer2', 'layer3').flatMap(({ nad, ovn }) => {
      const evidence = [configEvidence(nad, 'subnets')];
      if (ovn.subnets === undefined) return isGiven(ovn) ? [nadFinding(view, nad, { evidence })] : [];
      const small = ovn.topology === 'layer3' ? ovn.subnets.filter(isTooSmall) : [];
      if (small.length === 0) return [];
      const values = { nad: nad.place, small: small.join(', ') };
      const title = msg('The range {{small}} of {{nad}} has no room for a part for each node.', values);
      return [nadFinding(view, nad, { title, evidence })];
    }),
};

const isGiven = ({ topology, role }: OvnConfig): boolean => topology === 'layer3' || role === 'primary';

/** What is no range at all is not said to be small. */
const isTooSmall = (text: string): boolean => {
  const range = addressRange(text);
  if (!range || range.hostPrefix !== undefined) return false;
  return range.prefix >= (range.address.kind() === 'ipv4' ? 24 : 64);
};
