import type { Page } from '@playwright/test';

/** Where something stands on the screen, CSS px. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Point = { readonly x: number; readonly y: number };

/** A line of text: `box` from left to right and from the top of its capitals to its baseline. */
export type TextShape = { readonly text: string; readonly box: Box; readonly size: number };

/** `outline`: the whole of a folded card, with the card behind it. */
export type CardShape = {
  readonly id: string;
  readonly label: string;
  readonly lane: number;
  readonly box: Box;
  readonly outline: Box;
  readonly texts: readonly TextShape[];
  readonly badge?: Box;
  readonly mark?: Box;
};

/** Points along each strand, close to each other, first and last included. */
export type WireShape = { readonly id: string; readonly strands: readonly (readonly Point[])[] };

export type SignShape = { readonly wire: string; readonly box: Box; readonly text?: TextShape };

/** What is drawn on the map, as the browser has laid it out. */
export type MapShapes = {
  readonly stage: Box;
  readonly panel?: Box;
  readonly cards: readonly CardShape[];
  readonly wires: readonly WireShape[];
  readonly signs: readonly SignShape[];
  readonly headers: readonly (readonly TextShape[])[];
  readonly hostBox?: Box;
  readonly hostTexts: readonly TextShape[];
  /** Upright titles of folded lanes. */
  readonly railTexts: readonly TextShape[];
  readonly laneTitles: readonly TextShape[];
  readonly unfoldButtons: readonly Box[];
  /** Every other text of the page with its size, and the width that a text lacks which has no room. */
  readonly pageTexts: readonly { readonly text: string; readonly size: number }[];
  readonly overflow: number;
};

/** Measures the map in the browser. */
export const mapShapes = (page: Page): Promise<MapShapes> => page.evaluate(readShapes);

/** Runs in the page, and so knows nothing of this file but its types. */
const readShapes = (): MapShapes => {
  const map = document.querySelector<SVGSVGElement>('svg[role=application]');
  if (map === null) throw new Error('No map is drawn');
  const round = (value: number) => Math.round(value * 100) / 100;
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: round(x), y: round(y), width: round(width), height: round(height) };
  };
  const all = (root: Element, selector: string) => [...root.querySelectorAll<SVGGraphicsElement>(selector)];
  const scaleOf = (element: SVGGraphicsElement) => {
    const { a = 1, b = 0 } = element.getScreenCTM() ?? {};
    return Math.hypot(a, b);
  };
  const capHeight = 0.7;
  const textOf = (element: SVGGraphicsElement): TextShape => {
    const size = parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
    const box = boxOf(element);
    const upright = box.height > 2 * size && box.width < 2 * size;
    const ctm = element.getScreenCTM();
    const baseline = ctm && new DOMPoint(numberOf(element, 'x'), numberOf(element, 'y')).matrixTransform(ctm).y;
    const tight =
      upright || baseline === null
        ? box
        : { ...box, y: round(baseline - capHeight * size), height: round(capHeight * size) };
    return { text: element.textContent ?? '', box: tight, size: round(size) };
  };
  const numberOf = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
  // The symbol of a mark has a ring in the colour of the ground around it; the mark itself is 14 of its 18 px.
  const markOf = (use: Element): Box => {
    const { x, y, width, height } = boxOf(use);
    const ring = { x: (width * 2) / 18, y: (height * 2) / 18 };
    return { x: x + ring.x, y: y + ring.y, width: width - 2 * ring.x, height: height - 2 * ring.y };
  };
  const around = (boxes: readonly Box[]): Box => {
    const x = Math.min(...boxes.map((box) => box.x));
    const y = Math.min(...boxes.map((box) => box.y));
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    return { x, y, width: right - x, height: bottom - y };
  };
  const cardOf = (card: Element): CardShape => {
    const outlines = all(card, '.wiremap-card__box, .wiremap-card__behind').map(boxOf);
    const face = card.querySelector('.wiremap-card__box');
    const badge = card.querySelector('.wiremap-card__badge');
    const mark = card.querySelector('.wiremap-card__mark');
    const box = face === null ? around(outlines) : boxOf(face);
    return {
      id: card.getAttribute('data-card') ?? '',
      label: card.getAttribute('aria-label') ?? '',
      lane: Math.round(box.x),
      box,
      outline: around(outlines),
      texts: all(card, 'text').map(textOf),
      ...(badge === null ? {} : { badge: boxOf(badge) }),
      ...(mark === null ? {} : { mark: markOf(mark) }),
    };
  };
  const strandOf = (path: SVGPathElement): readonly Point[] => {
    const ctm = path.getScreenCTM();
    const length = path.getTotalLength();
    const steps = Math.max(2, Math.ceil(length / 4));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const { x, y } = path.getPointAtLength((length * step) / steps).matrixTransform(ctm ?? undefined);
      return { x: round(x), y: round(y) };
    });
  };
  const wireOf = (wire: Element): WireShape => ({
    id: wire.getAttribute('data-wire') ?? '',
    strands: [...wire.querySelectorAll<SVGPathElement>('path.wiremap-wire__line')].map(strandOf),
  });
  const signsOf = (sign: Element): readonly SignShape[] => {
    const wire = sign.getAttribute('data-wire') ?? '';
    const [text] = all(sign, '.wiremap-wire-sign__text').map(textOf);
    const pills = all(sign, '.wiremap-wire-sign__pill').map(boxOf);
    const joints = all(sign, '.wiremap-wire-sign__joint').map(boxOf);
    return [...pills.map((box) => ({ wire, box, ...(text && { text }) })), ...joints.map((box) => ({ wire, box }))];
  };
  const hasOwnText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
  const pageTexts = [...document.querySelectorAll('.wiremap-page *')]
    .filter((element) => !map.contains(element) && hasOwnText(element) && element.getClientRects().length > 0)
    .map((element) => ({ text: element.textContent ?? '', size: parseFloat(getComputedStyle(element).fontSize) }));
  const panel = document.querySelector('.pf-v6-c-drawer__panel:not([hidden])');
  const hostBox = map.querySelector('.wiremap-host__box');
  return {
    stage: boxOf(map),
    ...(panel === null ? {} : { panel: boxOf(panel) }),
    cards: all(map, '[data-card]').map(cardOf),
    wires: all(map, '.wiremap-wire').map(wireOf),
    signs: all(map, '.wiremap-wire-sign').flatMap(signsOf),
    headers: all(map, '.wiremap-group').map((header) => all(header, 'text').map(textOf)),
    ...(hostBox === null ? {} : { hostBox: boxOf(hostBox) }),
    hostTexts: all(map, '.wiremap-host__title').map(textOf),
    railTexts: all(map, '.wiremap-host__rail').map(textOf),
    laneTitles: all(map, '.wiremap-lanes__title').map(textOf),
    unfoldButtons: all(map, '.wiremap-lanes__target').map(boxOf),
    pageTexts,
    overflow: document.documentElement.scrollWidth - window.innerWidth,
  };
};
