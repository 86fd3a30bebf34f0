import { msg } from '../../message';
import type { Rule } from '../rule';
import { bearsOn } from './bearsOn';
import { allMappings, nadsByLocalnet } from './mappingsOn';

/** A bridge mapping to a Linux bridge (domain D-105). */
export const mappedToLinuxBridge: Rule = {
  id: 'd-105-mapped-to-linux-bridge',
  code: 'D-105',
  severities: ['error'],
  scope: 'mapping',
  needs: ['NodeNetworkState'],
  title: msg('{{localnet}} is mapped to {{bridge}}, which is a Linux bridge on {{node}}.'),
  message: msg('OVN can plug networks into OVS bridges only, so that {{localnet}} leads nowhere on {{node}}.'),
  why: msg(
    'A node can have two kinds of bridges: those of the kernel and those of Open vSwitch. Localnet networks are part of OVN and need the second kind; the first kind serves definitions of type bridge.',
  ),
  remedy: msg(
    'Map {{localnet}} to an OVS bridge on {{node}}, or attach the VMs to {{bridge}} by a definition of type bridge.',
  ),
  find: (view) => {
    const nads = nadsByLocalnet(view);
    return allMappings(view).flatMap(({ id, host, localnet, bridge: name, evidence }) => {
      const bridge = name === undefined ? undefined : host.bridge(name);
      if (bridge?.kind !== 'linux') return [];
      const here = view.useOf(bridge)?.here ?? [];
      return {
        kind: 'finding',
        at: bearsOn(view, [id, bridge.id], { host, nads: nads.get(localnet) ?? [], here }),
        values: { localnet, bridge: bridge.name, node: host.node },
        evidence: [evidence, { object: host.object, path: `${bridge.entry.path}.type`, value: bridge.entry.type }],
      };
    });
  },
};
