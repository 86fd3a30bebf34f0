import { pointer, select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent } from 'd3-zoom';
import type { Box } from '../../../core/layout/scene';
import { clampView, scaleLimits, stageMargin, viewOfAll, viewOfWidth, viewShowing } from './viewport';
import type { Bounds, View } from './viewport';

/** Moves and scales a scene inside one SVG element. */
export type MapZoom = {
  /** New sizes. A view nobody has touched is fitted again, any other only kept inside. */
  readonly resize: (bounds: Bounds) => void;
  readonly zoomBy: (factor: number) => void;
  /** Shows everything, and follows again. */
  readonly fit: () => void;
  /** Back to the view that the page starts with, and follows again. */
  readonly reset: () => void;
  readonly reveal: (box: Box) => void;
  /** Tells the view once more, for what was mounted since. */
  readonly tell: () => void;
  readonly destroy: () => void;
};

/**
 * Drag pans, the wheel pans, Ctrl or ⌘ with the wheel zooms at the pointer. Where there is nothing left to pan, the wheel
 * is the page's. `onView` gets each new view, synchronously.
 */
export const createMapZoom = (svg: SVGSVGElement, onView: (view: View, bounds: Bounds) => void): MapZoom => {
  let bounds: Bounds = { scene: { width: 1, height: 1 }, stage: { width: 1, height: 1 } };
  let view: View = { x: 0, y: stageMargin.top, k: 1 };
  let isUntouched = true;
  let home = viewOfWidth;
  const behaviour = behaviourFor(
    () => bounds,
    ({ transform, sourceEvent }) => {
      if (sourceEvent) isUntouched = false;
      view = { x: transform.x, y: transform.y, k: transform.k };
      onView(view, bounds);
    },
  );
  const target = select(svg).call(behaviour).on('wheel.zoom', null);
  const go = (next: View) => target.call((selection) => behaviour.transform(selection, transformOf(next)));
  const wheel = (event: WheelEvent) => {
    const before = view;
    if (event.ctrlKey || event.metaKey) behaviour.scaleBy(target, zoomFactor(event), pointer(event, svg));
    else go(clampView(panned(view, event), bounds));
    const moved = view.x !== before.x || view.y !== before.y || view.k !== before.k;
    if (moved) isUntouched = false;
    if (moved || event.ctrlKey || event.metaKey) event.preventDefault();
  };
  svg.addEventListener('wheel', wheel, { passive: false });
  const follow = (fitted: (bounds: Bounds) => View) => {
    home = fitted;
    isUntouched = true;
    go(home(bounds));
  };
  return {
    resize: (next) => {
      bounds = next;
      // Fitting is about the width: whoever has scrolled down stays there.
      go(clampView(isUntouched ? { ...home(bounds), y: view.y } : view, bounds));
    },
    zoomBy: (factor) => {
      isUntouched = false;
      behaviour.scaleBy(target, factor);
    },
    fit: () => follow(viewOfAll),
    reset: () => follow(viewOfWidth),
    reveal: (box) => go(viewShowing(view, box, bounds)),
    tell: () => onView(view, bounds),
    destroy: () => {
      svg.removeEventListener('wheel', wheel);
      target.on('.zoom', null);
    },
  };
};

type ZoomEvent = D3ZoomEvent<SVGSVGElement, unknown>;

/** Dragging with the main button, within the bounds of the moment. */
const behaviourFor = (boundsOf: () => Bounds, onZoom: (event: ZoomEvent) => void) =>
  zoom<SVGSVGElement, unknown>()
    .scaleExtent([...scaleLimits])
    .clickDistance(4)
    .extent(() => [
      [0, 0],
      [boundsOf().stage.width, boundsOf().stage.height],
    ])
    .constrain((transform) => transformOf(clampView(transform, boundsOf())))
    .filter((event: MouseEvent) => event.type !== 'dblclick' && event.button === 0 && !event.ctrlKey)
    .on('zoom', onZoom);

const transformOf = ({ x, y, k }: View) => zoomIdentity.translate(x, y).scale(k);

const panned = ({ x, y, k }: View, event: WheelEvent): View => {
  const by = wheelPixels(event);
  return event.shiftKey && by.x === 0 ? { k, x: x - by.y, y } : { k, x: x - by.x, y: y - by.y };
};

/** A notch of a wheel says 100 and more, a pinch on a touchpad a few pixels many times. */
const zoomFactor = (event: WheelEvent): number => 2 ** (-Math.max(-25, Math.min(25, wheelPixels(event).y)) / 100);

/** Wheels count in px, lines or pages. */
const wheelPixels = ({ deltaX, deltaY, deltaMode }: WheelEvent): { readonly x: number; readonly y: number } => {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? 400 : 1;
  return { x: deltaX * unit, y: deltaY * unit };
};
