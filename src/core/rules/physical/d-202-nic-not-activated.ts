import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import type { BridgeView } from '../../view/hostView';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding } from '../rule';
import { hostEvidence } from './hostEvidence';
import { isOnlyDown } from './linkSigns';

/** A NIC of an uplink that NetworkManager has not activated, and of whose cable nothing is known (domain D-202). */
export const nicNotActivated: Rule = {
  id: 'd-202-nic-not-activated',
  code: 'D-202',
  severities: ['warning'],
  scope: 'bridge',
  needs: ['NodeNetworkState'],
  title: msg('{{node}} has not activated {{nics}} under {{bridge}}.'),
  message: msg(
    'NetworkManager reports {{nics}} as down and nothing tells whether there is a signal on the cable. Until then {{bridge}} carries no traffic that way.',
  ),
  why: msg(
    'NetworkManager calls a device down when it knows it but no connection profile is active on it. The cable is often fine. A bridge can list such a NIC as its port all the same.',
  ),
  remedy: msg(
    'Add {{nics}} with `type: ethernet` and `state: up` to the policy that makes {{bridge}} on {{node}}. Where that does not help, check cable and switch port.',
  ),
  find: (view) => view.hosts().flatMap(({ bridges }) => bridges.flatMap(onBridge)),
};

const onBridge = (bridge: BridgeView): readonly RuleFinding[] => {
  const own = bridge.uplinks.filter(({ on }) => on === bridge.entry);
  const nics = [...new Set(own.flatMap((uplink) => uplink.nics))].filter(isOnlyDown);
  return nics.length === 0 ? [] : [finding(bridge, nics)];
};

const finding = (bridge: BridgeView, nics: readonly HostInterface[]): RuleFinding => ({
  kind: 'finding',
  at: [bridge.id, ...nics.map(bridge.host.host.idOf)],
  values: { bridge: bridge.name, node: bridge.host.node, nics: namesText(nics.map(({ name }) => name)) },
  evidence: nics.map((nic) => hostEvidence(bridge.host, `${nic.path}.state`, nic.state)),
});
