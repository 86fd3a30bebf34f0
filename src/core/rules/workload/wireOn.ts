import { linkId, mappingId, ovsBridgeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';

/** What a node lacks for a NAD: the mapping of its localnet, or the bridge. `id` is what stands for it on the map. */
export type Lack = { readonly node: string; readonly name: string; readonly id: ElementId };

/** Of some nodes those that lack something for a NAD; whether all do; and whether some certainly do not. */
export type Coverage = {
  readonly lacking: readonly Lack[];
  readonly isNowhere: boolean;
  readonly isSomewhere: boolean;
};

/** What one node lacks; `unknown` = its state does not tell. Undefined: nothing, or what it needs is no bridge. */
export const lackOn = (view: ClusterView, nad: NadView, node: string): Lack | 'unknown' | undefined => {
  const landing = view.landing(nad, node);
  switch (landing.kind) {
    case 'noMapping':
      return { node, name: landing.localnet, id: mappingId(node, landing.localnet) };
    case 'missingBridge': {
      const isOvs = landing.localnet !== undefined || nad.landsOn.kind === 'ovsBridge';
      return { node, name: landing.name, id: (isOvs ? ovsBridgeId : linkId)(node, landing.name) };
    }
    case 'wrongBridge':
      return { node, name: landing.bridge.name, id: landing.bridge.id };
    case 'unknown':
      return 'unknown';
    default:
      return undefined;
  }
};

/** The same for many nodes; remembered, since many VMs are on one network and may run on the same nodes. */
export const coverages = (view: ClusterView): ((nad: NadView, nodes: readonly string[]) => Coverage) => {
  const known = new Map<NadView, Map<readonly string[], Coverage>>();
  return (nad, nodes) => {
    const ofNad = known.get(nad) ?? new Map<readonly string[], Coverage>();
    known.set(nad, ofNad);
    const found = ofNad.get(nodes) ?? coverageOf(nodes.map((node) => lackOn(view, nad, node)));
    ofNad.set(nodes, found);
    return found;
  };
};

const coverageOf = (lacks: readonly (Lack | 'unknown' | undefined)[]): Coverage => {
  const lacking = lacks.filter((lack) => lack !== undefined && lack !== 'unknown');
  return {
    lacking,
    isNowhere: lacking.length === lacks.length,
    isSomewhere: lacks.includes(undefined),
  };
};
