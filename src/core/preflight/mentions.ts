import { isRecord } from '../../k8s/fields';
import type { HostInterface } from '../../k8s/hostInterface';
import type { WrittenLeaf } from '../../k8s/writtenLeaf';
import type { Host } from '../sources/host/host';
import type { DraftPolicy } from './draftPolicies';

/**
 * A place where a policy names an interface: as the one it writes to (`entry`), as a port of an OVS bridge, as what a VLAN
 * stands on, as the bridge of a mapping, or in any other way. `by` is the entry that names it.
 */
export type Mention = {
  readonly name: string;
  readonly path: string;
  readonly as: 'entry' | 'ovsPort' | 'vlanBase' | 'mapping' | 'other';
  readonly by?: HostInterface | undefined;
};

/** Every place where the desired state of a policy may name an interface of this host; that it need not be one does no harm. */
export const mentionsOf = (
  { desired, rawDesired }: DraftPolicy,
  host: Pick<Host, 'interfaces'>,
): readonly Mention[] => [
  ...(desired?.interfaces ?? []).flatMap((entry) => [
    ...[entry.name, ...namesByAddress(entry, host)].map((name): Mention => ({
      name,
      path: entry.path,
      as: 'entry',
      by: entry,
    })),
    ...(entry.written ?? []).flatMap((leaf) => inLeaf(entry, leaf)),
  ]),
  ...(desired?.mappings ?? []).flatMap(({ bridge, path }): readonly Mention[] =>
    bridge === undefined ? [] : [{ name: bridge, path: `${path}.bridge`, as: 'mapping' }],
  ),
  ...Object.entries(rawDesired).flatMap(([key, value]) =>
    (key === 'interfaces' && desired) || key === 'ovn' ? [] : wordsIn(value, `spec.desiredState.${key}`),
  ),
];

/** An entry may mean an interface by its address, whatever it calls it. */
const namesByAddress = ({ written = [] }: HostInterface, host: Pick<Host, 'interfaces'>): readonly string[] => {
  const value = (path: string) => String(written.find((leaf) => leaf.path === path)?.value ?? '').toLowerCase();
  const mac = value('identifier') === 'mac-address' ? value('mac-address') : '';
  const pci = value('identifier') === 'pci-address' ? value('pci-address') : '';
  return host.interfaces
    .filter(
      (entry) =>
        [entry.mac, entry.permanentMac].some((own) => mac !== '' && own?.toLowerCase() === mac) ||
        (pci !== '' && entry.pciAddress?.toLowerCase() === pci),
    )
    .map(({ name }) => name);
};

const inLeaf = (by: HostInterface, { path, value }: WrittenLeaf): readonly Mention[] => {
  if (path === 'description' || path === 'state') return [];
  const at = { path: `${by.path}.${path}`, by };
  const values = typeof value === 'string' ? [value] : value;
  const isWanted = by.state !== 'absent' && by.state !== 'ignore';
  if (isWanted && path === 'bridge.port' && by.type === 'ovs-bridge')
    return values.map((name) => ({ ...at, name, as: isOvsBond(by, name) ? 'other' : 'ovsPort' }));
  if (isWanted && path === 'vlan.base-iface' && by.type === 'vlan')
    return values.map((name) => ({ ...at, name, as: 'vlanBase' }));
  return values.flatMap(words).map((name) => ({ ...at, name, as: 'other' }));
};

const isOvsBond = ({ bridge }: HostInterface, port: string): boolean =>
  bridge?.ports?.some(({ name, bond }) => name === port && bond !== undefined) === true;

/** Routes, rules, name servers and what else there may be. */
const wordsIn = (value: unknown, path: string): readonly Mention[] => {
  if (typeof value === 'string') return words(value).map((name) => ({ name, path, as: 'other' }));
  if (Array.isArray(value)) return value.flatMap((entry, index) => wordsIn(entry, `${path}[${index}]`));
  return isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${path}.${key}`)) : [];
};

/** A value as it stands, and its parts: `fe80::1%eno1`, `ovn:br-ex`, `port=eno1`. */
const words = (value: string): readonly string[] => [...new Set([value, ...value.split(/[\s%=,:]+/)])];
