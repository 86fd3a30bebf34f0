import type { HostInterface } from '../../../k8s/hostInterface';
import type { BridgeMapping } from '../../../k8s/networkState';
import type { ElementId } from '../../model/elementId';
import { linkId, mappingId, nncpId, ovsBridgeId } from '../../model/elementId';
import type { Link } from '../../model/link';
import type { Host } from '../host/host';
import type { Source } from '../source';
import { observedIds } from './observedIds';
import { plannedParts } from './plannedParts';
import { wantedStates } from './wantedStates';
import type { WantedState } from './wantedStates';

/**
 * Which policy owns which interface and bridge mapping of which host (domain L-57, L-58). What is wanted and not there yet is
 * drawn as missing, with its wiring; what is to go and still there is `removing`.
 */
export const ownershipSource: Source = (input) => {
  const wanted = wantedStates(input);
  const planned = plannedParts(input, wanted);
  return {
    elements: planned.elements,
    links: [...wanted.flatMap(interfaceLinks), ...wanted.flatMap(mappingLinks), ...planned.links],
  };
};

const interfaceLinks = ({ policy, host, state }: WantedState): readonly Link[] =>
  (state.interfaces ?? []).flatMap((entry): readonly Link[] => {
    if (entry.state === 'ignore') return [];
    const link = (to: ElementId): Link => ({ from: nncpId(policy), to, rule: 'L-57' });
    const there = observedIds(host, entry);
    if (entry.state === 'absent') return there.map((to) => ({ ...link(to), state: 'removing' }));
    return there.length > 0 ? there.map(link) : [{ ...link(wantedId(host, entry)), state: 'desired' }];
  });

const wantedId = ({ node }: Host, { type, name }: HostInterface): ElementId =>
  type === 'ovs-bridge' ? ovsBridgeId(node, name) : linkId(node, name);

/** Nothing is said of mappings while those of the node are not known. */
const mappingLinks = ({ policy, host, state }: WantedState): readonly Link[] =>
  (state.mappings ?? []).flatMap((mapping): readonly Link[] => {
    if (!host.mappings) return [];
    const there = host.mappings.has(mapping.localnet);
    const link: Link = { from: nncpId(policy), to: mappingId(host.node, mapping.localnet), rule: 'L-58' };
    if (mapping.state === 'absent') return there ? [{ ...link, state: 'removing' }] : [];
    return [isAsWanted(host.mappings, mapping) ? link : { ...link, state: 'desired' }];
  });

const isAsWanted = (mappings: NonNullable<Host['mappings']>, { localnet, bridge }: BridgeMapping): boolean =>
  mappings.has(localnet) && (bridge === undefined || mappings.get(localnet) === bridge);
