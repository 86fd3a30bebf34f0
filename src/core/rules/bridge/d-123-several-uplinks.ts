import { msg } from '../../message';
import type { BridgeView } from '../../view/hostView';
import type { Answer, Rule } from '../rule';
import { namesText } from '../said/namesText';
import { portListEvidence } from './portEvidence';

/** A bridge with several uplinks and nothing that keeps frames from running in circles (domain D-123). */
export const severalUplinks: Rule = {
  id: 'd-123-several-uplinks',
  code: 'D-123',
  severities: ['warning'],
  scope: 'bridge',
  needs: ['NodeNetworkState'],
  title: msg('{{bridge}} on {{node}} has several uplinks without a bond: {{ports}}.'),
  message: msg('If {{ports}} are cabled to one network, frames run in circles through {{bridge}} and may flood it.'),
  why: msg(
    'Two NICs of one bridge are two ways between the host and the switch. Only a bond, or spanning tree, makes one way of them; without either a single broadcast can bring the network down. OVN-Kubernetes expects exactly one uplink on br-ex.',
  ),
  remedy: msg('Put {{ports}} into a bond and make the bond the only uplink of {{bridge}}.'),
  find: (view) => view.hosts().flatMap(({ bridges }) => bridges.flatMap(answersFor)),
};

const answersFor = (bridge: BridgeView): readonly Answer[] => {
  const { host, entry, name, ports = [] } = bridge;
  const uplinks = ports.filter((port) => port.class === 'system').map((port) => port.name);
  const { stp, rstp } = entry.bridge ?? {};
  if (uplinks.length < 2 || stp || rstp) return [];
  const values = { bridge: name, node: host.node, ports: namesText(uplinks) };
  const at = [bridge.id, ...ports.flatMap((port) => (port.class === 'system' ? port.id : [])), host.id] as const;
  if (stp === undefined) {
    const reason = msg(
      '{{bridge}} on {{node}} has the uplinks {{ports}}, and whether spanning tree is on is not known.',
      values,
    );
    return [{ kind: 'cannotTell', at, reason }];
  }
  const path = `${entry.path}.bridge.options.stp`;
  const options = { object: host.object, path, value: stp };
  return [{ kind: 'finding', at, values, evidence: [portListEvidence(bridge), options] }];
};
