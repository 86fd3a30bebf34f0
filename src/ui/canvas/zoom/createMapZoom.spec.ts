import { createMapZoom } from './createMapZoom';
import type { View } from './viewport';

const stage = { width: 1000, height: 654 };
const tall = { scene: { width: 1000, height: 1200 }, stage };

const aZoom = () => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const views: View[] = [];
  const zoom = createMapZoom(svg, (view) => views.push(view));
  zoom.resize(tall);
  const wheel = (init: WheelEventInit) => {
    const event = new WheelEvent('wheel', { cancelable: true, ...init });
    svg.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { zoom, wheel, last: () => views.at(-1) };
};

it('pans with the wheel, and leaves it to the page when there is nothing more to see', () => {
  const { wheel, last } = aZoom();
  expect(wheel({ deltaY: 100 })).toBe(true);
  expect(last()).toEqual({ k: 1, x: 0, y: -62 });
  expect(wheel({ deltaY: 5000 })).toBe(true);
  expect(wheel({ deltaY: 5000 })).toBe(false);
});

it('zooms with Ctrl and the wheel, and keeps the page from zooming', () => {
  const { wheel, last } = aZoom();
  expect(wheel({ deltaY: -50, ctrlKey: true, clientX: 500, clientY: 300 })).toBe(true);
  expect(last()?.k).toBeCloseTo(2 ** 0.25);
});

it('fits again when the room changes, until somebody has moved it', () => {
  const { zoom, wheel, last } = aZoom();
  zoom.resize({ ...tall, stage: { width: 800, height: 654 } });
  expect(last()?.k).toBe(0.8);
  wheel({ deltaY: 100 });
  zoom.resize(tall);
  expect(last()).toMatchObject({ k: 0.8, y: -62 });
});

it('shows everything, goes back to full size, and follows either', () => {
  const { zoom, last } = aZoom();
  zoom.fit();
  expect(last()?.k).toBeCloseTo(0.5);
  zoom.resize({ ...tall, scene: { width: 1000, height: 600 } });
  expect(last()?.k).toBe(1);
  zoom.zoomBy(0.5);
  zoom.reset();
  expect(last()?.k).toBe(1);
});

it('reveals a box', () => {
  const { zoom, last } = aZoom();
  zoom.reveal({ x: 0, y: 1100, width: 100, height: 44 });
  expect(last()?.y).toBe(654 - 16 - 12 - 1144);
});

it('stays where it was scrolled to when the cluster changes', () => {
  const { zoom, last } = aZoom();
  zoom.reveal({ x: 0, y: 1000, width: 100, height: 44 });
  const before = last();
  zoom.resize({ ...tall, scene: { width: 1000, height: 1250 } });
  expect(last()).toEqual(before);
});
