import { ovnTopologies } from '../../cni/ovn-k8s-cni-overlay';
import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { Answer, Rule } from '../rule';
import { configEvidence, configFix, nadFinding } from './nadFinding';
import { ovnNads } from './ovnNads';
import type { OvnNad } from './ovnNads';

/** An OVN NAD of a topology that does not exist, or of none (domain D-010). */
export const topologyUnknown: Rule = {
  id: 'd-010-topology-unknown',
  code: 'D-010',
  severities: ['error', 'warning', 'info'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} has the topology {{topology}}, which OVN-Kubernetes does not know.'),
  message: msg('OVN-Kubernetes refuses the definition, so that no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'The topology says what an OVN network is: localnet leads to the physical network, layer2 is one switch across the cluster, layer3 is routed between the nodes. Without one the definition means the network of all pods, not a network of its own.',
  ),
  remedy: msg('Set topology to localnet, layer2 or layer3 in spec.config of {{nad}}.'),
  find: (view) =>
    ovnNads(view).flatMap((one) => (isWritten(one) ? unknownTopology(view, one) : withoutTopology(view, one))),
};

/** Also what is no text at all is written, and not known. */
const isWritten = ({ config: { plugin } }: OvnNad): boolean =>
  !['', null, undefined].some((none) => plugin.topology === none);

const unknownTopology = (
  view: ClusterView,
  { nad, ovn: { topology }, config: { plugin } }: OvnNad,
): readonly Answer[] => {
  if (topology !== undefined && ovnTopologies.includes(topology)) return [];
  const meant = ovnTopologies.find((one) => one === topology?.toLowerCase().trim());
  return [
    nadFinding(view, nad, {
      values: { topology: topology ?? JSON.stringify(plugin.topology) },
      evidence: [configEvidence(nad, 'topology')],
      remedy:
        meant === undefined
          ? undefined
          : msg('Set topology to {{meant}} in spec.config of {{nad}}.', { nad: nad.place, meant }),
      fix: meant === undefined ? undefined : configFix(nad, { topology: meant }),
    }),
  ];
};

/** The platform's own definition of the network of pods is meant that way. */
const ownDefault = 'openshift-ovn-kubernetes/default';

const withoutTopology = (view: ClusterView, { nad }: OvnNad): readonly Answer[] => {
  if (nad.place === ownDefault) return [];
  const isBeside = view.nicsOf(nad).some(({ isDefault }) => !isDefault);
  const areAllVmsKnown = view.isWhole('VirtualMachine') && view.isWhole('VirtualMachineInstance');
  const values = { nad: nad.place };
  return [
    nadFinding(view, nad, {
      severity: isBeside ? 'warning' : 'info',
      title: msg('{{nad}} has no topology and so means the network of all pods.', values),
      message: isBeside
        ? msg('A VM uses it as a further network and gets a second leg in the pod network instead, if anything.')
        : areAllVmsKnown
          ? msg('It makes no network of its own; no VM uses it as a further network.')
          : msg('It makes no network of its own; whether a VM uses it as a further network is not known.'),
      evidence: [configEvidence(nad, 'topology')],
    }),
  ];
};
