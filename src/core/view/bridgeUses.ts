import type { ElementId } from '../model/elementId';
import { groupedBy } from './groupedBy';
import type { BridgeView, HostView } from './hostView';
import { landingOn } from './landing';
import type { Landing } from './landing';
import type { NadView } from './nadView';
import type { NicView } from './vmView';

/** What uses a bridge: the NADs whose traffic enters it, and the VM NICs on them that run on its node. */
export type BridgeUse = {
  readonly bridge: BridgeView;
  readonly nads: readonly NadView[];
  readonly here: readonly NicView[];
};

export type Landings = (nad: NadView, node: string) => Landing;

/** Where NADs meet a node, worked out once for each pair that is asked for. */
export const rememberedLandings = (hostOf: (node: string) => HostView | undefined): Landings => {
  const known = new Map<NadView, Map<string, Landing>>();
  return (nad, node) => {
    const ofNad = known.get(nad) ?? new Map<string, Landing>();
    known.set(nad, ofNad);
    const landing = ofNad.get(node) ?? landingOn(nad, hostOf(node));
    ofNad.set(node, landing);
    return landing;
  };
};

type UseInput = {
  readonly nads: readonly NadView[];
  readonly hosts: readonly HostView[];
  readonly landing: Landings;
  readonly nicsOf: (nad: NadView) => readonly NicView[];
};

/** Id of a bridge → its use; also for a bridge of the wrong kind, which its users meant all the same. */
export const bridgeUses = ({ nads, hosts, landing, nicsOf }: UseInput): ReadonlyMap<ElementId, BridgeUse> => {
  const uses = new Map<
    ElementId,
    { readonly bridge: BridgeView; readonly nads: NadView[]; readonly here: NicView[] }
  >();
  for (const nad of nads) {
    const nicsByNode = groupedBy(nicsOf(nad), ({ vm }) => vm.runs);
    for (const { node } of hosts) {
      const place = landing(nad, node);
      if (place.kind !== 'bridge' && place.kind !== 'wrongBridge') continue;
      const use = uses.get(place.bridge.id) ?? { bridge: place.bridge, nads: [], here: [] };
      uses.set(place.bridge.id, use);
      use.nads.push(nad);
      use.here.push(...(nicsByNode.get(node) ?? []));
    }
  }
  return uses;
};
