import type { HostInterface } from '../../k8s/hostInterface';
import { msg } from '../message';
import { interfaceKind } from '../sources/host/entry/interfaceKind';
import { globalAddresses } from './globalAddresses';
import { interfaceUses } from './interfaceUses';
import { mentionsOf } from './mentions';
import type { Mention } from './mentions';
import { onEachNode } from './onEachNode';
import type { OnNode } from './onEachNode';
import type { Preflight, PreflightSaid } from './preflight';
import { isClusterBridge, protectedNames } from './protectedNames';
import type { ProtectedNames } from './protectedNames';
import { blocked, cannotTellUnless, override, warning } from './said';
import { untouchedByNads } from './untouchedByNads';
import { writesNothing } from './writesNothing';

const title = msg('Nothing is touched over which a node itself is reached.');
const code = 'P-05';

/** What carries a node stays as it is (domain P-05, settled §7); mappings to br-ex may be added. */
export const hostUntouched: Preflight = {
  id: 'p-05-host-untouched',
  code,
  level: 'B',
  title,
  check: (input) => [
    ...onEachNode(input, {
      good: title,
      concerns: () => true,
      on: (place) => {
        const own = protectedNames(input.view, place.host);
        const mentions = mentionsOf(place.policy, place.host.host);
        const said = mentions.flatMap((mention) => saidOf(place, mention, { own, mentions }));
        return said.length > 0 || own.isSure ? said : unsure(place, mentions);
      },
      unknown: (reason, policy, node) => {
        const named = mentionsOf(policy, nobody).find(({ name, as }) => isClusterBridge(name) && as !== 'mapping');
        if (named) return [never(named.name, named.path)];
        const isHarmless = node !== undefined && input.view.isWhole('NodeNetworkState') && !input.view.hostOf(node);
        if (isHarmless) return [{ state: 'cannotTell', message: reason }];
        return [cannotTellUnless(reason, { code, name: node ?? policy.name })];
      },
    }),
    ...untouchedByNads(input, title),
  ],
};

const nobody = { interfaces: [] };

type Context = { readonly own: ProtectedNames; readonly mentions: readonly Mention[] };

const saidOf = (place: OnNode, mention: Mention, context: Context): readonly PreflightSaid[] => {
  const { name, path, as } = mention;
  const { own } = context;
  if (!own.has(name) || (as === 'mapping' && name === 'br-ex')) return [];
  if (isClusterBridge(name)) return [never(name, path)];
  const values = { name, node: place.host.node, by: mention.by?.name ?? '?' };
  if (as === 'vlanBase' && isOtherVlan(place, mention, own))
    return [warning(msg('{{by}} stands on {{name}}, over which {{node}} itself is reached.', values), path)];
  if (isAllowedPort(place, mention) || isBeside(place, mention, context)) {
    const message = msg('{{node}} itself is reached over {{name}}: a fault here cuts it off.', values);
    return [override(message, { code, name, path })];
  }
  return [blocked(msg('{{node}} itself is reached over {{name}}, which must stay as it is.', values), path)];
};

const never = (name: string, path: string): PreflightSaid =>
  blocked(
    msg('{{name}} belongs to the cluster network: no policy may name it but in a bridge mapping.', { name }),
    path,
  );

/** Beside the VLANs that carry the host there may be others. */
const isOtherVlan = ({ host }: OnNode, { by, name }: Mention, own: ProtectedNames): boolean =>
  ['nic', 'bond'].includes(kindOf(host.host, name)) &&
  by?.vlan?.id !== undefined &&
  !own.has(by.name) &&
  !own.vlansOn(name).includes(by.vlan.id);

/** A port of another OVS bridge, as long as only VLANs of the host stand on it and nothing has it as its own. */
const isAllowedPort = (place: OnNode, { as, name, by }: Mention): boolean =>
  as === 'ovsPort' && by !== undefined && isBase(place, name, by);

const isBase = ({ host: { host } }: OnNode, name: string, bridge: HostInterface): boolean =>
  ['nic', 'bond'].includes(kindOf(host, name)) &&
  globalAddresses(host.link(name)).length === 0 &&
  interfaceUses(host, name).some(({ kind }) => kind === 'base') &&
  interfaceUses(host, name).every(({ kind, of }) => kind === 'base' || of === bridge.name);

const kindOf = (host: OnNode['host']['host'], name: string): string => {
  const entry = host.link(name);
  return entry ? interfaceKind(host, entry) : 'none';
};

/** LLDP on a NIC, or what goes with a port that is allowed: an entry that changes nothing. */
const isBeside = (place: OnNode, { as, name, by }: Mention, { mentions }: Context): boolean => {
  if (as !== 'entry' || !by || by.name !== name) return false;
  if (writesNothing(by, 'lldp')) return kindOf(place.host.host, name) === 'nic';
  return writesNothing(by, 'port') && mentions.some((other) => other.name === name && isAllowedPort(place, other));
};

/** Something may carry the node that the state does not show: nobody but a person can tell. */
const unsure = ({ host, policy }: OnNode, mentions: readonly Mention[]): readonly PreflightSaid[] =>
  mentions.every(({ as }) => as === 'mapping')
    ? []
    : [
        cannotTellUnless(
          msg('What carries {{node}} is not wholly known; {{policy}} may touch it.', {
            node: host.node,
            policy: policy.name,
          }),
          { code, name: host.node },
        ),
      ];
