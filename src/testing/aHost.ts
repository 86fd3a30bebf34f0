/** A raw object, as the API or NMState prints it. */
export type Raw = Readonly<Record<string, unknown>>;

type Ports = readonly (string | Raw)[];

/** Builds the NodeNetworkState of one host. Every step returns a new builder; `object()` is the raw object. */
export type HostBuilder = {
  readonly object: () => Raw;
  /** Any entry of `interfaces[]`, as NMState prints it. */
  readonly withInterface: (entry: Raw) => HostBuilder;
  /** An ethernet interface with a signal, 10 Gb/s, unless `more` says otherwise. */
  readonly withNic: (name: string, more?: Raw) => HostBuilder;
  readonly withBond: (name: string, members: readonly string[], more?: Raw) => HostBuilder;
  readonly withVlan: (name: string, vlan: { readonly base: string; readonly id: number }, more?: Raw) => HostBuilder;
  /** Ports by name, or as NMState prints them when they have more than a name. */
  readonly withOvsBridge: (name: string, ports: Ports, more?: Raw) => HostBuilder;
  readonly withLinuxBridge: (name: string, ports: Ports, more?: Raw) => HostBuilder;
  /** An internal port of an OVS bridge. */
  readonly withInternal: (name: string, more?: Raw) => HostBuilder;
  /** One half of a patch pair: `on` is its bridge, `peer` the other half. */
  readonly withPatch: (name: string, ends: { readonly on?: string; readonly peer: string }) => HostBuilder;
  /** OVN's own bridge as NMState shows it: br-int's ports without br-int, and the patch pair to br-ex. */
  readonly withOvn: () => HostBuilder;
  /** br-ex over `uplink` with an address (CIDR), mapped as physnet, and all of `withOvn`. */
  readonly withBrEx: (uplink: string, address?: string, ports?: Ports) => HostBuilder;
  readonly withMapping: (localnet: string, bridge: string, more?: Raw) => HostBuilder;
  readonly withRoute: (route: Raw) => HostBuilder;
};

type Parts = {
  readonly interfaces: readonly Raw[];
  readonly mappings?: readonly Raw[] | undefined;
  readonly routes: readonly Raw[];
};

/** A host without interfaces; its mappings are unknown until one is added. */
export const aHost = (node: string): HostBuilder => hostBuilder(node, { interfaces: [], routes: [] });

/** A NodeNetworkState with any `status`, for hosts that are out of order. */
export const aNetworkState = (node: string, status: unknown): Raw => ({
  apiVersion: 'nmstate.io/v1beta1',
  kind: 'NodeNetworkState',
  metadata: { name: node },
  status,
});

const hostBuilder = (node: string, parts: Parts): HostBuilder => {
  const { interfaces, mappings, routes } = parts;
  const withInterface = (...entries: readonly Raw[]) =>
    hostBuilder(node, { ...parts, interfaces: [...interfaces, ...entries] });
  const withMapping = (localnet: string, bridge: string, more: Raw = {}) =>
    hostBuilder(node, { ...parts, mappings: [...(mappings ?? []), { localnet, bridge, ...more }] });
  return {
    object: () =>
      aNetworkState(node, {
        currentState: {
          interfaces,
          routes: { running: routes },
          ...(mappings ? { ovn: { 'bridge-mappings': mappings } } : {}),
        },
      }),
    withInterface,
    withNic: (name, more = {}) => withInterface({ ...aNic(name), ...more }),
    withBond: (name, port, more = {}) =>
      withInterface({ ...up(name, 'bond'), 'link-aggregation': { mode: '802.3ad', port }, ...more }),
    withVlan: (name, { base, id }, more = {}) =>
      withInterface({ ...up(name, 'vlan'), vlan: { 'base-iface': base, id }, ...more }),
    withOvsBridge: (name, ports, more = {}) => withInterface({ ...aBridge(name, 'ovs-bridge', ports), ...more }),
    withLinuxBridge: (name, ports, more = {}) => withInterface({ ...aBridge(name, 'linux-bridge', ports), ...more }),
    withInternal: (name, more = {}) => withInterface({ ...up(name, 'ovs-interface'), ...more }),
    withPatch: (name, ends) => withInterface(aPatch(name, ends)),
    withOvn: () => withInterface(...ovnInterfaces(node)),
    withBrEx: (uplink, address = '192.168.4.21/24', ports = []) =>
      withInterface(...brExInterfaces(node, [uplink, ...ports], address), ...ovnInterfaces(node)).withMapping(
        'physnet',
        'br-ex',
      ),
    withMapping,
    withRoute: (route) => hostBuilder(node, { ...parts, routes: [...routes, route] }),
  };
};

const up = (name: string, type: string): Raw => ({ name, type, state: 'up', mtu: 1500 });

const aNic = (name: string): Raw => ({ ...up(name, 'ethernet'), ethernet: { speed: 10000, duplex: 'full' } });

const aBridge = (name: string, type: string, ports: Ports): Raw => ({
  name,
  type,
  state: 'up',
  bridge: { port: ports.map((port) => (typeof port === 'string' ? { name: port } : port)) },
});

const aPatch = (name: string, { on, peer }: { readonly on?: string; readonly peer: string }): Raw => ({
  name,
  type: 'ovs-interface',
  state: 'ignore',
  ...(on === undefined ? {} : { controller: on }),
  patch: { peer },
});

const brExInterfaces = (node: string, ports: Ports, address: string): readonly Raw[] => {
  const [ip, prefix] = address.split('/');
  return [
    aBridge('br-ex', 'ovs-bridge', ['br-ex', ...ports, `patch-br-ex_${node}-to-br-int`]),
    {
      ...up('br-ex', 'ovs-interface'),
      controller: 'br-ex',
      ipv4: { enabled: true, address: [{ ip, 'prefix-length': Number(prefix) }] },
    },
  ];
};

const ovnInterfaces = (node: string): readonly Raw[] => {
  const toBrInt = `patch-br-ex_${node}-to-br-int`;
  const toBrEx = `patch-br-int-to-br-ex_${node}`;
  return [
    { name: 'br-int', type: 'ovs-interface', state: 'ignore', controller: 'br-int', mtu: 1400 },
    { name: 'ovn-k8s-mp0', type: 'ovs-interface', state: 'ignore', controller: 'br-int', mtu: 1400 },
    { name: 'genev_sys_6081', type: 'ethernet', state: 'ignore', controller: 'ovs-system', mtu: 65000 },
    aPatch(toBrInt, { on: 'br-ex', peer: toBrEx }),
    aPatch(toBrEx, { on: 'br-int', peer: toBrInt }),
  ];
};
