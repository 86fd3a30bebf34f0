import type { HostInterface } from '../../../k8s/hostInterface';
import type { ClusterView } from '../../view/clusterView';
import type { BridgeView } from '../../view/hostView';

/** Those of some bridges that the traffic of a NAD enters, so that VMs may be on them. */
export const vmBridgesOf = (
  view: ClusterView,
  { bridges }: { readonly bridges: readonly BridgeView[] },
): readonly BridgeView[] => bridges.filter((bridge) => isForVms(view, bridge));

/** A NAD may also mean a bridge that it cannot use. */
const isForVms = (view: ClusterView, bridge: BridgeView): boolean =>
  view.useOf(bridge)?.nads.some((nad) => view.landing(nad, bridge.host.node).kind === 'bridge') ?? false;

/** A bridge for VMs with the physical NICs that lead it to the switch, each once. */
export type VmBridge = { readonly bridge: BridgeView; readonly nics: readonly HostInterface[] };

/** Every bridge of every host that a network of VMs uses. */
export const vmBridges = (view: ClusterView): readonly VmBridge[] =>
  view.hosts().flatMap((host) =>
    vmBridgesOf(view, host).map((bridge) => ({
      bridge,
      nics: [...new Set(bridge.uplinks.flatMap(({ nics }) => nics))],
    })),
  );
