import { aHost } from '../aHost';
import type { HostBuilder, Raw } from '../aHost';

type Parts = {
  /** Members of bond1; eno2 and eno3 unless given. */
  readonly members?: readonly string[];
  readonly mode?: string;
  readonly options?: Raw;
  /** What the entries of NICs and of the bond have besides, by name. */
  readonly more?: Readonly<Record<string, Raw>>;
};

/**
 * A host with br-ex over eno1, and the NICs eno2 and eno3 in bond1 under br-dc, which localnet `dc` is mapped to: a bridge
 * for VMs as soon as a NAD is on `dc`.
 */
export const aBondedHost = (
  node: string,
  { members = ['eno2', 'eno3'], mode = '802.3ad', options = { miimon: 100 }, more = {} }: Parts = {},
): HostBuilder =>
  ['eno1', 'eno2', 'eno3']
    .reduce((host, name) => host.withNic(name, more[name]), aHost(node).withBrEx('eno1'))
    .withBond('bond1', members, { 'link-aggregation': { mode, options, port: members }, ...more['bond1'] })
    .withOvsBridge('br-dc', ['bond1'])
    .withMapping('dc', 'br-dc');

/** An ethernet interface that is up without a signal: no speed, no duplex mode. */
export const unplugged: Raw = { ethernet: { 'auto-negotiation': true } };

/** An LLDP block that hears one switch port; `vlans` are those it announces. */
export const hearing = (system: string | undefined, port: string, vlans?: readonly number[]): Raw => ({
  lldp: {
    enabled: true,
    neighbors: [
      [
        ...(system === undefined ? [] : [{ type: 5, 'system-name': system }]),
        { type: 1, 'chassis-id': `chassis ${system ?? port}` },
        { type: 2, 'port-id': port },
        ...(vlans
          ? [{ type: 127, subtype: 3, oui: '00:80:c2', 'ieee-802-1-vlans': vlans.map((vid) => ({ name: '', vid })) }]
          : []),
      ],
    ],
  },
});
