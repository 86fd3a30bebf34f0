import { msg } from '../../message';
import type { Rule } from '../rule';
import { bearsOn } from './bearsOn';
import { usedBridges } from './usedBridges';

/** An OVS bridge of VMs with options that may hold traffic back (domain D-133). */
export const ovsOptions: Rule = {
  id: 'd-133-ovs-options',
  code: 'D-133',
  severities: ['warning'],
  scope: 'bridge',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('{{options}} is on for {{bridge}} on {{node}}.'),
  message: msg('VMs may miss multicast or IPv6 neighbours, or have no traffic for a while after they start.'),
  why: msg(
    'Multicast snooping of OVS forwards groups only where it has seen someone join, which IPv6 and some clusters do not survive. Spanning tree holds new ports back until it knows that there is no loop.',
  ),
  remedy: msg('Switch {{options}} off in the policy that makes {{bridge}}, unless it is wanted.'),
  find: (view) =>
    usedBridges(view).flatMap((used) => {
      const { bridge, host } = used;
      const block = bridge.kind === 'ovs' ? bridge.entry.bridge : undefined;
      const on = options.filter(({ key }) => block?.[key] === true);
      if (on.length === 0) return [];
      return {
        kind: 'finding',
        at: bearsOn(view, [bridge.id], used),
        values: { options: on.map(({ path }) => path).join(', '), bridge: bridge.name, node: host.node },
        evidence: on.map(({ path }) => ({
          object: host.object,
          path: `${bridge.entry.path}.bridge.options.${path}`,
          value: true,
        })),
      };
    }),
};

const options = [
  { key: 'mcastSnooping', path: 'mcast-snooping-enable' },
  { key: 'stp', path: 'stp' },
  { key: 'rstp', path: 'rstp' },
] as const;
