import type { HostInterface } from '../../../k8s/hostInterface';
import type { BridgeMapping, Route } from '../../../k8s/networkState';
import type { ElementId } from '../../model/elementId';

/**
 * What NMState saw on one node, ready to be asked (domain §7.1). All of it is empty when the object had no state;
 * `mappings` and a bridge's port list are undefined when they are not known, which is not the same as none.
 */
export type Host = {
  readonly node: string;
  /** `status.currentState` was there and had a list of interfaces. */
  readonly hasState: boolean;
  readonly interfaces: readonly HostInterface[];
  readonly routes: readonly Route[];
  /** The entry of that name which is not an ovs-bridge: kernel names are unique (domain §2.3). */
  readonly link: (name: string) => HostInterface | undefined;
  /** The ovs-bridge of that name, else the linux-bridge. */
  readonly bridge: (name: string) => HostInterface | undefined;
  /** Localnet → bridge, `state: absent` left out; undefined = the `ovn` key was missing. */
  readonly mappings: ReadonlyMap<string, string | undefined> | undefined;
  /** The mappings as listed, `state: absent` left out; a localnet may be there twice. */
  readonly mappingEntries: readonly BridgeMapping[];
  /** Any sign of OVN-Kubernetes, so that br-int is drawn although NMState does not list it (domain L-09). */
  readonly hasBrInt: boolean;
  /** OVS bridges that something is plugged into although NMState does not list them, br-int among them; sorted. */
  readonly unlistedBridges: readonly string[];
  /** The id of the element that an ovs-bridge, or any other entry, of that name has on this node. */
  readonly idOf: (entry: HostInterface) => ElementId;
};
