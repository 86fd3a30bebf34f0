import type { HostScope } from '../scope/hostScope';
import { isLeaving } from '../sketch/isLeaving';
import { isPlanned } from '../sketch/isPlanned';
import type { WireFace } from '../picture';
import type { Sketch, SketchGraph, SketchWire } from '../sketch/sketch';

/** How a wire is drawn; the worst that can be said of it. */
export const wireFace = ({ map }: HostScope, { sketches }: SketchGraph, { from, to, links }: SketchWire): WireFace => {
  const source = sketches.get(from);
  if (source && isAbsent(source)) return 'open';
  if (links.length === 0) return 'planned';
  if ([source, sketches.get(to)].some((end) => end?.content.kind === 'host' && isLeaving(map, end.content.element.id)))
    return 'removing';
  const guest = sketches.get(to)?.content;
  if (guest?.kind === 'guest') {
    if (guest.guest.nic.facts.pending === 'remove') return 'removing';
    if (guest.guest.presence === 'arriving' || guest.guest.nic.facts.pending === 'add') return 'planned';
  }
  if (links.every(({ state }) => state === 'removing')) return 'removing';
  if (links.every(({ state }) => state === 'desired')) return 'planned';
  if (links.every(({ state }) => state === 'inferred' || state === 'desired')) return 'inferred';
  return source && hasNoLink(source) ? 'noLink' : 'observed';
};

/** Referred to, and not there. */
export const isAbsent = ({ content }: Sketch): boolean => {
  switch (content.kind) {
    case 'ghost':
      return true;
    case 'host':
      return content.element.missing === true && !isPlanned(content.element);
    case 'network':
      return content.facts.isMissing;
    case 'guest':
      return false;
  }
};

const hasNoLink = ({ content }: Sketch): boolean =>
  content.kind === 'host' && content.element.kind === 'nic' && content.element.facts.carrier === 'probably-no';
