import { msg } from '../../message';
import type { Rule } from '../rule';
import { allMappings, nadsByLocalnet, ownLocalnets } from './mappingsOn';

/** A bridge mapping that no network uses (domain D-111). */
export const mappingUnused: Rule = {
  id: 'd-111-mapping-unused',
  code: 'D-111',
  severities: ['info'],
  scope: 'mapping',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('No network uses the bridge mapping {{localnet}} of {{node}}.'),
  message: msg('{{localnet}} leads to {{bridge}}, and no network attachment definition names it.'),
  why: msg(
    'A mapping by itself does nothing: it waits for a localnet network of its name. It may have been prepared for one, or have been left over from one.',
  ),
  remedy: msg('Leave it if a network is to come. Otherwise remove it by a policy that sets the mapping to absent.'),
  find: (view) => {
    if (!view.isWhole('NetworkAttachmentDefinition')) return [];
    const nads = nadsByLocalnet(view);
    const wanted = new Set(
      view.snapshot.kind('ClusterUserDefinedNetwork').items.map(({ network }) => network.physicalNetworkName),
    );
    return allMappings(view).flatMap(({ id, host, localnet, bridge, evidence }) => {
      const isUsed = ownLocalnets.includes(localnet) || nads.has(localnet) || wanted.has(localnet);
      if (isUsed || bridge === undefined) return [];
      const target = host.bridge(bridge);
      if (bridge !== 'br-int' && target?.kind !== 'ovs') return [];
      return {
        kind: 'finding',
        at: [id, ...(target ? [target.id] : [])],
        values: { localnet, bridge, node: host.node },
        evidence: [evidence],
      };
    });
  },
};
