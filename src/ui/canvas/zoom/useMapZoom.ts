import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Box, Scene } from '../../../core/layout/scene';
import type { Size } from '../../hooks/useSize';
import { createMapZoom } from './createMapZoom';
import type { MapZoom } from './createMapZoom';
import { hasMoreBelow } from './viewport';
import type { Bounds, View } from './viewport';
import { fullStep, zoomStep } from './zoomStep';
import type { ZoomStep } from './zoomStep';

/** The zoom as components use it. Panning changes none of it, so that it draws nothing anew. */
export type SceneZoom = {
  readonly svg: RefObject<SVGSVGElement>;
  readonly layer: RefObject<SVGGElement>;
  readonly titles: RefObject<SVGGElement>;
  readonly step: ZoomStep;
  readonly percent: number;
  /** What part of the scene is worth mounting; undefined = all of it. */
  readonly inView: Box | undefined;
  readonly hasMore: boolean;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly reset: () => void;
  readonly reveal: (box: Box) => void;
};

/** Scenes with more cards mount only what is near the view. */
const mountAll = 150;

/** Keeps a scene fitted to its stage and lets the user pan and zoom it. A new `subject` starts from a fitted view. */
export const useMapZoom = (scene: Scene, stage: Size, subject: string): SceneZoom => {
  const svg = useRef<SVGSVGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const titles = useRef<SVGGElement>(null);
  const zoom = useRef<MapZoom>(undefined);
  const [step, setStep] = useState(fullStep);
  const [percent, setPercent] = useState(100);
  const [hasMore, setHasMore] = useState(false);
  const [inView, setInView] = useState<Box>();
  const isLarge = scene.cards.length > mountAll;

  const onView = useCallback((view: View, bounds: Bounds) => {
    placeLayers(view, layer.current, titles.current);
    setStep(zoomStep(view.k));
    setPercent(Math.round(view.k * 100));
    setHasMore(hasMoreBelow(view, bounds));
    setInView((before) => keepSame(before, nearView(view, bounds)));
  }, []);
  useLayoutEffect(() => {
    if (svg.current === null) return undefined;
    const created = createMapZoom(svg.current, onView);
    zoom.current = created;
    return () => created.destroy();
  }, [onView]);
  useLayoutEffect(() => zoom.current?.resize({ scene, stage }), [scene, stage]);
  useLayoutEffect(() => zoom.current?.reset(), [subject]);
  useLayoutEffect(() => zoom.current?.tell(), [scene, step]);

  const zoomBy = useCallback((factor: number) => zoom.current?.zoomBy(factor), []);
  const fit = useCallback(() => zoom.current?.fit(), []);
  const reset = useCallback(() => zoom.current?.reset(), []);
  const reveal = useCallback((box: Box) => zoom.current?.reveal(box), []);
  return {
    svg,
    layer,
    titles,
    step,
    percent,
    inView: isLarge ? inView : undefined,
    hasMore,
    zoomBy,
    fit,
    reset,
    reveal,
  };
};

/** The scene moves and grows as a whole; lane titles keep their size and stay at the top. */
const placeLayers = ({ x, y, k }: View, layer: SVGGElement | null, titles: SVGGElement | null) => {
  layer?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
  for (const title of titles?.querySelectorAll('[data-x]') ?? []) {
    title.setAttribute('transform', `translate(${x + Number(title.getAttribute('data-x')) * k} 0)`);
  }
};

/** The seen part of the scene with a good margin, on a coarse grid so that it changes seldom. */
const nearView = ({ x, y, k }: View, { stage }: Bounds): Box => {
  const grid = 400;
  const left = Math.floor(-x / k / grid - 1) * grid;
  const top = Math.floor(-y / k / grid - 1) * grid;
  return {
    x: left,
    y: top,
    width: Math.ceil(stage.width / k / grid + 3) * grid,
    height: Math.ceil(stage.height / k / grid + 3) * grid,
  };
};

const keepSame = (before: Box | undefined, next: Box): Box =>
  before?.x === next.x && before.y === next.y && before.width === next.width && before.height === next.height
    ? before
    : next;
