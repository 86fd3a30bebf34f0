import { msg } from '../../message';
import { ovsBridgeId } from '../../model/elementId';
import type { Rule } from '../rule';
import { bearsOn } from './bearsOn';
import { allMappings, nadsByLocalnet } from './mappingsOn';
import { nicsOnNode } from './nicsOnNode';

/** A bridge mapping to OVN's own bridge (domain D-107). */
export const mappedToBrInt: Rule = {
  id: 'd-107-mapped-to-br-int',
  code: 'D-107',
  severities: ['error'],
  scope: 'mapping',
  needs: ['NodeNetworkState'],
  title: msg('{{localnet}} is mapped to br-int on {{node}}.'),
  message: msg('br-int has no way to the switch, so that networks on {{localnet}} reach nothing from {{node}}.'),
  why: msg(
    'br-int is where OVN plugs in the pods of a node. A localnet is what leads out of it, so that its mapping has to name another bridge: one with a NIC, or br-ex.',
  ),
  remedy: msg('Map {{localnet}} to br-ex or to an OVS bridge of its own on {{node}}.'),
  find: (view) => {
    const nads = nadsByLocalnet(view);
    const nicsOf = nicsOnNode(view);
    return allMappings(view).flatMap(({ id, host, localnet, bridge, evidence }) => {
      if (bridge !== 'br-int') return [];
      const users = nads.get(localnet) ?? [];
      return {
        kind: 'finding',
        at: bearsOn(view, [id, ovsBridgeId(host.node, bridge)], {
          ...{ host, nads: users, here: nicsOf(users, host.node) },
        }),
        values: { localnet, node: host.node },
        evidence: [evidence],
      };
    });
  },
};
