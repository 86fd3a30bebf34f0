import type { HostInterface } from '../../../k8s/hostInterface';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { BridgeView, HostView } from '../../view/hostView';

/**
 * A bond of one host, of the kernel or of Open vSwitch, which has no interface of its own. `members`: as listed, undefined
 * = the list is not known; `legs`: those that NMState has an entry of. `bridges`: those it leads to the switch, also
 * through a VLAN or a patch pair. `path`: of its `link-aggregation` block.
 */
export type BondView = {
  readonly id: ElementId;
  readonly name: string;
  readonly host: HostView;
  readonly path: string;
  readonly mode: string | undefined;
  readonly members: readonly string[] | undefined;
  readonly legs: readonly HostInterface[];
  readonly bridges: readonly BridgeView[];
  /** Of a bond of the kernel. */
  readonly entry: HostInterface | undefined;
};

export type KernelBond = BondView & { readonly entry: HostInterface };

/** Every bond of every host. */
export const bondsOf = (view: ClusterView): readonly BondView[] =>
  view.hosts().flatMap((host) => [...kernelBondsOn(host), ...ovsBondsOn(host)]);

/** Those of the kernel alone. */
export const kernelBondsOf = (view: ClusterView): readonly KernelBond[] => view.hosts().flatMap(kernelBondsOn);

/** Most rules of this family ask for them. */
const kernelBondsOn = (host: HostView): readonly KernelBond[] => {
  const bonds = known.get(host) ?? findKernelBonds(host);
  known.set(host, bonds);
  return bonds;
};

const known = new WeakMap<HostView, readonly KernelBond[]>();

const findKernelBonds = (host: HostView): readonly KernelBond[] =>
  host.host.interfaces
    .filter(({ type }) => type === 'bond')
    .map((entry) => ({
      id: host.host.idOf(entry),
      name: entry.name,
      host,
      path: `${entry.path}.link-aggregation`,
      mode: entry.bond?.mode,
      ...membersOf(host, entry.bond?.ports),
      bridges: host.bridges.filter(({ uplinks }) => uplinks.some(({ chain }) => chain.includes(entry))),
      entry,
    }));

const ovsBondsOn = (host: HostView): readonly BondView[] =>
  host.bridges.flatMap(({ entry, ports = [] }) =>
    ports.flatMap(({ id, name, port: { bond } }) =>
      bond === undefined
        ? []
        : {
            id,
            name,
            host,
            path: `${entry.path}.bridge.port[name=${name}].link-aggregation`,
            mode: bond.mode,
            ...membersOf(host, bond.members),
            bridges: host.bridges.filter(({ uplinks }) => uplinks.some((uplink) => uplink.id === id)),
            entry: undefined,
          },
    ),
  );

const membersOf = (host: HostView, members: readonly string[] | undefined) => ({
  members,
  legs: (members ?? []).flatMap((name) => host.host.link(name) ?? []),
});
