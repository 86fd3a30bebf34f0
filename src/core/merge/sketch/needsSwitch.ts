import type { NetworkMap } from '../../model/networkMap';
import { networksOn } from './carriesNetwork';
import type { Sketch, SketchGraph } from './sketch';

/**
 * One of the networks that hang on a card is of no use without a switch: a localnet, or any that VMs use, here or elsewhere.
 * The bridge of pods may well lead nowhere. While VMs could not be read, every network may have some.
 */
export const needsSwitch = (map: NetworkMap, graph: SketchGraph, id: string): boolean => {
  const areVmsRead = map.sources.some(({ kind, state }) => kind === 'VirtualMachine' && state === 'read');
  const isUsed = ({ content }: Sketch): boolean =>
    content.kind === 'network' &&
    content.unit.elements.some((element) => (map.from.get(element.id) ?? []).some(({ rule }) => rule === 'L-50'));
  const isLocalnet = ({ content }: Sketch): boolean =>
    content.kind === 'network' && content.facts.topology === 'localnet';
  return networksOn(graph, id).some((network) => !areVmsRead || isLocalnet(network) || isUsed(network));
};
