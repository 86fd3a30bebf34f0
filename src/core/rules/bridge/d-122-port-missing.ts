import { msg } from '../../message';
import { linkId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { HostInterface } from '../../../k8s/hostInterface';
import { classifyPort, isWorkloadName } from '../../sources/host/entry/classifyPort';
import type { BridgeView, HostView } from '../../view/hostView';
import type { Rule, RuleFinding } from '../rule';
import { nearNames } from '../said/nearNames';
import { freeInterfaces } from './freeInterfaces';

/** A port or a member of a bond that the host does not have (domain D-122). */
export const portMissing: Rule = {
  id: 'd-122-port-missing',
  code: 'D-122',
  severities: ['warning'],
  scope: 'port',
  needs: ['NodeNetworkState'],
  title: msg('Port {{port}} of {{owner}} does not exist on {{node}}.'),
  message: msg('{{owner}} lists {{port}}, but the host has no interface of that name, so that nothing passes there.'),
  why: msg(
    'A bridge or a bond keeps the name of a port whose interface is gone: a NIC that was taken out or renamed, or a name that never was right. What should run over it does not.',
  ),
  remedy: msg('Take {{port}} out of the ports of {{owner}}, or bring the interface back.'),
  find: (view) => view.hosts().flatMap((host) => missingOn(host).map(finding)),
};

type Missing = {
  readonly host: HostView;
  readonly port: string;
  readonly owner: string;
  readonly ownerId: ElementId;
  readonly path: string;
};

const missingOn = (host: HostView): readonly Missing[] => [
  ...host.bridges.flatMap(missingPorts),
  ...host.host.interfaces.flatMap((entry) => missingMembers(host, entry)),
];

const missingPorts = ({ host, name, id, entry, ports = [] }: BridgeView): readonly Missing[] =>
  ports.flatMap((port) => {
    const path = `${entry.path}.bridge.port`;
    if (port.class === 'phantom') return [{ host, port: port.name, owner: name, ownerId: id, path }];
    const lost = (port.port.bond?.members ?? []).filter(
      (member) => !host.host.link(member) && classifyPort(host.host, entry, member) === 'phantom',
    );
    return lost.map((member) => ({ host, port: member, owner: port.name, ownerId: port.id, path }));
  });

const missingMembers = (host: HostView, bond: HostInterface): readonly Missing[] =>
  (bond.bond?.ports ?? [])
    .filter((member) => !host.host.link(member) && !isWorkloadName(member))
    .map((member) => ({
      ...{ host, port: member, owner: bond.name },
      ...{ ownerId: host.host.idOf(bond), path: `${bond.path}.link-aggregation.port` },
    }));

const finding = ({ host, port, owner, ownerId, path }: Missing): RuleFinding => {
  const { node, object } = host;
  const near = nearNames(port, freeInterfaces(host));
  const values = { port, owner, node, near: near.join(', ') };
  return {
    kind: 'finding',
    at: [linkId(node, port), ownerId, host.id],
    values,
    remedy: near.length === 0 ? undefined : nearRemedy(values),
    evidence: [
      { object, path, value: port },
      { object, path: `status.currentState.interfaces[name=${port}]`, value: null },
    ],
  };
};

const nearRemedy = (values: RuleFinding['values']) =>
  msg('Correct the name of the port in {{owner}}: did you mean {{near}}?', values);
