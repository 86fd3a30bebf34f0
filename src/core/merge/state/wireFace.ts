import type { WireFace } from '../picture';
import type { Sketch, SketchGraph, SketchWire } from '../sketch/sketch';

/** How a wire is drawn; the worst that can be said of it. */
export const wireFace = ({ sketches }: SketchGraph, { from, to, links }: SketchWire): WireFace => {
  const source = sketches.get(from);
  if (source && isAbsent(source)) return 'open';
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
      return content.element.missing === true;
    case 'network':
      return content.facts.isMissing;
    case 'guest':
      return false;
  }
};

const hasNoLink = ({ content }: Sketch): boolean =>
  content.kind === 'host' && content.element.kind === 'nic' && content.element.facts.carrier === 'probably-no';
