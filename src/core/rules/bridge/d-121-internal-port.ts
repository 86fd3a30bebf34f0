import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import type { BridgeView, HostView, PortView } from '../../view/hostView';
import type { Answer, Rule, RuleCannotTell, RuleFinding } from '../rule';
import { nearNames } from '../said/nearNames';
import { declaredNames } from './declaredNames';
import type { Declared } from './declaredNames';
import { freeInterfaces } from './freeInterfaces';
import { interfacesEvidence, portListEvidence } from './portEvidence';

/** A port of an OVS bridge that OVS made up, where a NIC was probably meant (domain D-121). */
export const internalPort: Rule = {
  id: 'd-121-internal-port',
  code: 'D-121',
  severities: ['warning'],
  scope: 'port',
  needs: ['NodeNetworkState'],
  title: msg('Port {{port}} of {{bridge}} on {{node}} is an internal port, not a NIC.'),
  message: msg(
    'Nothing uses {{port}}, and no policy declares it: probably its name was mistyped, or the bond {{port}} did not exist yet when {{bridge}} was made.',
  ),
  why: msg(
    'When a policy names a port that the host does not have, Open vSwitch makes an internal port of that name without a complaint. The policy is Available, and the bridge has no way out.',
  ),
  remedy: msg(
    'Correct the name of the port in the policy that makes {{bridge}}, and put bond and bridge into one policy.',
  ),
  find: (view) => {
    const declared = declaredNames(view);
    return view
      .hosts()
      .flatMap(({ bridges }) => bridges)
      .filter(({ kind, name }) => kind === 'ovs' && name !== 'br-ex')
      .flatMap((bridge) => (bridge.ports ?? []).flatMap((port) => answersFor(bridge, port, declared)));
  },
};

const answersFor = (bridge: BridgeView, port: PortView, declared: Declared): readonly Answer[] => {
  const { entry } = port;
  if (port.class !== 'internal' || !entry || port.name === bridge.name || isOfUse(bridge.host, entry)) return [];
  switch (declared(bridge.host.node, port.name)) {
    case 'yes':
      return [];
    case 'unknown':
      return [unclear(bridge, port)];
    case 'no':
      return [finding(bridge, port)];
  }
};

/** It has an address, or something is built on it. */
const isOfUse = ({ host }: HostView, { name, ipv4, ipv6 }: HostInterface): boolean => {
  const addresses = [...(ipv4?.addresses ?? []), ...(ipv6?.addresses ?? [])].filter(({ ip }) => !/^fe80:/i.test(ip));
  if (addresses.length > 0 || ipv4?.dhcp || ipv6?.dhcp || ipv6?.autoconf) return true;
  return host.interfaces.some(
    ({ vlan, stacked, vrf }) => vlan?.base === name || stacked?.base === name || vrf?.ports?.includes(name),
  );
};

const unclear = (bridge: BridgeView, port: PortView): RuleCannotTell => ({
  kind: 'cannotTell',
  at: [port.id, bridge.id],
  reason: msg(
    'Whether a policy declares port {{port}} of {{bridge}} on {{node}} could not be read.',
    textValues(bridge, port),
  ),
});

/** Neither node nor networks are named: the finding explains others by the bridge alone. */
const finding = (bridge: BridgeView, port: PortView): RuleFinding => {
  const { host } = bridge;
  const near = nearNames(port.name, freeInterfaces(host));
  const values = { ...textValues(bridge, port), near: near.join(', ') };
  return {
    kind: 'finding',
    at: [port.id, bridge.id],
    values,
    remedy: near.length === 0 ? undefined : nearRemedy(values),
    evidence: [
      { object: host.object, path: `${port.entry?.path ?? ''}.type`, value: 'ovs-interface' },
      portListEvidence(bridge),
      interfacesEvidence(host, 'ethernet'),
    ],
  };
};

const nearRemedy = (values: RuleFinding['values']) =>
  msg('Correct the name of the port in the policy that makes {{bridge}}: did you mean {{near}}?', values);

const textValues = ({ name, host }: BridgeView, port: PortView) => ({ port: port.name, bridge: name, node: host.node });
