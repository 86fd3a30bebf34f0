import { msg } from '../../message';
import type { Rule } from '../rule';
import { configEvidence } from '../definition/nadFinding';
import { bearsOn } from './bearsOn';
import { onlyOf } from './usedBridges';

/** A NAD that names a bridge of the kind that its plugin cannot use (domain D-127). */
export const wrongBridgeKind: Rule = {
  id: 'd-127-wrong-bridge-kind',
  code: 'D-127',
  severities: ['error'],
  scope: 'bridge',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('{{bridge}} on {{node}} is an OVS bridge, which {{nads}} cannot use.'),
  message: msg(
    'The plugin of type {{type}} works with Linux bridges: pods and VMs of {{nads}} do not start on {{node}}.',
  ),
  why: msg(
    'Linux bridges and OVS bridges are different things in the host, and each CNI plugin can use one of them. A plugin that finds a bridge of the other kind under the name refuses to plug in.',
  ),
  remedy: msg('Use a localnet network with a mapping to {{bridge}} for these VMs, or name a Linux bridge in {{nads}}.'),
  find: (view) =>
    view.hosts().flatMap((host) =>
      host.bridges.flatMap((bridge) => {
        const use = view.useOf(bridge);
        const nads = (use?.nads ?? []).filter(
          (nad) => nad.physnet === undefined && view.landing(nad, host.node).kind === 'wrongBridge',
        );
        if (!use || nads.length === 0) return [];
        const values = {
          ...{ bridge: bridge.name, node: host.node, nads: nads.map(({ place }) => place).join(', ') },
          type: [...new Set(nads.map(({ type }) => String(type)))].join(', '),
        };
        return {
          kind: 'finding',
          at: bearsOn(view, [bridge.id], onlyOf(view, { host, nads, here: use.here })),
          values,
          ...(bridge.kind === 'linux' ? linuxTexts(values) : {}),
          evidence: [
            ...nads.map((nad) => configEvidence(nad, 'bridge')),
            { object: host.object, path: `${bridge.entry.path}.type`, value: bridge.entry.type },
          ],
        };
      }),
    ),
};

const linuxTexts = (values: Readonly<Record<string, string>>) => ({
  title: msg('{{bridge}} on {{node}} is a Linux bridge, which {{nads}} cannot use.', values),
  message: msg(
    'The plugin of type {{type}} works with OVS bridges: pods and VMs of {{nads}} do not start on {{node}}.',
    values,
  ),
  remedy: msg('Use a definition of type bridge for {{bridge}}, or name an OVS bridge in {{nads}}.', values),
});
