import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import { ovsBridgeId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { nearNames } from '../said/nearNames';
import { bearsOn, networksText } from './bearsOn';
import { allMappings, nadsByLocalnet } from './mappingsOn';
import type { NodeMapping } from './mappingsOn';
import { nicsOnNode } from './nicsOnNode';
import { interfacesEvidence } from './portEvidence';

/** A bridge mapping to a bridge that the node does not have (domain D-104). */
export const mappedBridgeMissing: Rule = {
  id: 'd-104-mapped-bridge-missing',
  code: 'D-104',
  severities: ['error', 'warning', 'info'],
  scope: 'mapping',
  needs: ['NodeNetworkState'],
  title: msg('{{localnet}} is mapped to {{bridge}}, but {{node}} has no such bridge.'),
  message: msg('VMs of {{networks}} start on {{node}} all the same, and reach nothing.'),
  why: msg(
    'Neither NMState nor OVN-Kubernetes checks that the bridge of a mapping exists. OVN only writes a line to its log and leaves the network unconnected on that node, so that VMs look healthy and have no traffic.',
  ),
  remedy: msg(
    'Make an OVS bridge {{bridge}} with a NIC or bond on {{node}}, or map {{localnet}} to a bridge that is there.',
  ),
  find: (view) => {
    const nads = nadsByLocalnet(view);
    const nicsOf = nicsOnNode(view);
    return allMappings(view).flatMap((mapping) => {
      const { bridge, host, localnet } = mapping;
      if (bridge === undefined || bridge === 'br-int' || !host.host.hasState || host.bridge(bridge)) return [];
      const users = nads.get(localnet) ?? [];
      const lack = { mapping, bridge, users };
      const at = bearsOn(view, [mapping.id, ovsBridgeId(host.node, bridge)], {
        ...{ host, nads: users, here: nicsOf(users, host.node) },
      });
      return host.host.unlistedBridges.includes(bridge) ? unlisted(lack, at) : missing(view, lack, at);
    });
  },
};

type Lack = { readonly mapping: NodeMapping; readonly bridge: string; readonly users: readonly NadView[] };

const missing = (
  view: ClusterView,
  { mapping: { host, localnet, evidence }, bridge, users }: Lack,
  at: RuleFinding['at'],
): RuleFinding => {
  const ovs = interfacesEvidence(host, 'ovs-bridge');
  const near = nearNames(
    bridge,
    host.bridges.filter(({ kind, name }) => kind === 'ovs' && name !== 'br-ex').map(({ name }) => name),
  );
  const values = {
    ...{ localnet, bridge, node: host.node, networks: networksText(users), near: near.join(', ') },
  };
  return {
    kind: 'finding',
    at,
    severity: users.length > 0 ? 'error' : 'warning',
    values,
    message: users.length > 0 ? undefined : unusedMessage(view, values),
    remedy: near.length === 0 ? undefined : nearRemedy(values),
    evidence: [evidence, ovs],
  };
};

const unusedMessage = (view: ClusterView, values: RuleFinding['values']) =>
  view.isWhole('NetworkAttachmentDefinition')
    ? msg('No network uses {{localnet}} yet; VMs of one that does would start on {{node}} and reach nothing.', values)
    : msg(
        'Not all networks could be read; VMs of one that uses {{localnet}} start on {{node}} and reach nothing.',
        values,
      );

const nearRemedy = (values: RuleFinding['values']) =>
  msg(
    'Map {{localnet}} to a bridge that is there: did you mean {{near}}? Otherwise make an OVS bridge {{bridge}} on {{node}}.',
    values,
  );

/** Something is plugged into it, so that it is there. */
const unlisted = ({ mapping: { host, localnet, evidence }, bridge }: Lack, at: RuleFinding['at']): RuleFinding => {
  const values = { localnet, bridge, node: host.node };
  return {
    kind: 'finding',
    at,
    severity: 'info',
    values,
    title: msg('{{bridge}} on {{node}}, to which {{localnet}} is mapped, cannot be inspected.', values),
    message: msg(
      'Interfaces name {{bridge}} as their bridge, but NetworkManager does not manage it: its ports are not known.',
      values,
    ),
    remedy: msg('Nothing needs to change. A bridge made by a policy could be checked.', values),
    evidence: [
      evidence,
      ...host.host.interfaces.filter(({ controller }) => controller === bridge).map(hint(host, bridge)),
    ],
  };
};

const hint =
  ({ object }: HostView, bridge: string) =>
  ({ path }: HostInterface): Evidence => ({ object, path: `${path}.controller`, value: bridge });
