import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import { addressesOf } from '../../sources/host/entry/interfaceFacts';
import { namesText } from '../said/namesText';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { kernelBondsOf } from './bonds';
import { hostEvidence } from './hostEvidence';

/** A port of a bridge or a member of a bond has an IP address of its own (domain D-220). */
export const portWithAddress: Rule = {
  id: 'd-220-port-with-address',
  code: 'D-220',
  severities: ['warning'],
  scope: 'bridge',
  needs: ['NodeNetworkState'],
  title: msg('Ports of {{owner}} on {{node}} have IP addresses of their own: {{ports}}.'),
  message: msg(
    'What arrives on {{ports}} goes to {{owner}}, so {{node}} most likely neither answers at {{addresses}} nor uses it well.',
  ),
  why: msg(
    'An interface that is a port hands all frames to its bridge or bond. An address left on it looks as if it worked, until ARP replies or routes take the wrong way.',
  ),
  remedy: msg(
    'Move {{addresses}} from {{ports}} to the interface that the host is to use, such as an internal port of {{owner}} or {{owner}} itself when it is a bond or a Linux bridge.',
  ),
  find: (view) => ownersOf(view).flatMap(onOwner),
};

type Owner = {
  readonly host: HostView;
  readonly id: ElementId;
  readonly name: string;
  readonly ports: readonly HostInterface[];
};

const ownersOf = (view: ClusterView): readonly Owner[] => [
  ...view.hosts().flatMap(({ bridges }) =>
    bridges.map(({ host, id, name, ports = [] }) => ({
      host,
      id,
      name,
      ports: ports.flatMap((port) => (port.class === 'system' ? (port.entry ?? []) : [])),
    })),
  ),
  ...kernelBondsOf(view).map(({ host, id, name, legs }) => ({ host, id, name, ports: legs })),
];

const onOwner = ({ host, id, name, ports }: Owner): readonly RuleFinding[] => {
  const addressed = ports.filter((port) => globalAddresses(port).length > 0);
  if (addressed.length === 0) return [];
  return [
    {
      kind: 'finding',
      at: [id, ...addressed.map(host.host.idOf)],
      values: {
        owner: name,
        node: host.node,
        ports: namesText(addressed.map((port) => port.name)),
        addresses: namesText(addressed.flatMap(globalAddresses)),
      },
      evidence: addressed.flatMap((port) => addressEvidence(host, port)),
    },
  ];
};

/** Link-local addresses come by themselves and do no harm. */
const globalAddresses = (port: HostInterface): readonly string[] =>
  addressesOf(port).filter((cidr) => !/^fe[89ab]/i.test(cidr));

const addressEvidence = (host: HostView, port: HostInterface): readonly Evidence[] =>
  [
    hostEvidence(host, `${port.path}.ipv4.address`, globalAddresses({ ...port, ipv6: undefined })),
    hostEvidence(host, `${port.path}.ipv6.address`, globalAddresses({ ...port, ipv4: undefined })),
  ].filter(({ value }) => Array.isArray(value) && value.length > 0);
