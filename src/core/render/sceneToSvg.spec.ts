import { aCard, aPicture, aWire } from '../../testing/aPicture';
import type { Scene, SceneCard, SceneWire } from '../layout/scene';
import { cardToSvg } from './cardToSvg';
import type { Drawing } from './drawing';
import { darkPalette, hueOf, lightPalette } from './palette';
import { sceneToSvg } from './sceneToSvg';
import { wireSigns, wireToSvg } from './wireToSvg';

const nic = aCard('nic', 'eno1', { status: 'ok' });
const bridge = aCard('bridge', 'br-<vm>', { id: 'ovs-bridge:n1/br' });
const wire = aWire(nic, bridge);

const placed = (id: string, more: Partial<SceneCard> = {}): SceneCard => ({
  id,
  lane: 'nic',
  rail: false,
  name: id,
  fact: '25 Gb/s',
  cut: false,
  x: 10,
  y: 20,
  width: 100,
  height: 44,
  ...more,
});
const laid = (more: Partial<SceneWire> = {}): SceneWire => ({
  id: wire.id,
  from: nic.id,
  to: bridge.id,
  strands: [{ key: '', d: 'M0 0H10', start: { x: 0, y: 0 }, end: { x: 10, y: 0 } }],
  ...more,
});
const scene: Scene = {
  width: 400,
  height: 200,
  lanes: [
    { id: 'nic', title: 'NICs', count: 1, boxed: true, rail: false, x: 0, y: 0, width: 120, height: 200 },
    { id: 'vlan', title: 'VLAN interfaces', count: 2, boxed: true, rail: true, x: 130, y: 0, width: 28, height: 200 },
  ],
  cards: [placed(nic.id), placed(bridge.id, { name: 'br-<vm>', x: 200 })],
  wires: [laid()],
  headers: [{ group: 'shop', x: 300, y: 0, width: 90, height: 24 }],
  box: { x: 0, y: 0, width: 300, height: 200, title: 'n1 & more' },
};
const picture = aPicture([nic, bridge], [wire], { vlans: [7, 1924] });

const drawing = (more: Partial<Drawing> = {}): Drawing => ({
  palette: lightPalette,
  vlans: [7, 1924],
  cardOf: new Map([nic, bridge].map((card) => [card.id, card])),
  wireOf: new Map([[wire.id, wire]]),
  ...more,
});

describe('sceneToSvg', () => {
  const svg = sceneToSvg(scene, picture);

  it('is one well-formed element with a title, lane titles, namespaces and the host', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*><title>n1 &amp; more<\/title>/);
    expect(svg).toMatch(/<\/svg>\n$/);
    for (const words of ['>NICs 1<', '>VLAN interfaces 2<', '>shop<', '>br-&lt;vm&gt;<']) expect(svg).toContain(words);
    expect(svg).toContain('rotate(-90)');
  });

  it('is as large as the scene with its margins, and needs nothing from elsewhere', () => {
    expect(svg).toContain('viewBox="0 0 432 270"');
    expect(svg).not.toMatch(/href|url\(|<script|<style/);
  });

  it('takes the node for its title where there is no box, and the colours of the dark theme', () => {
    const bare = sceneToSvg({ ...scene, box: undefined }, picture, { palette: darkPalette });
    expect(bare).toContain('<title>n1</title>');
    expect(bare).toContain(`fill="${darkPalette.ground}"`);
  });
});

describe('cardToSvg', () => {
  it('draws a card that is off the lit path dimmed, but never a fault', () => {
    const lit = { cards: new Set([bridge.id]), wires: new Set<string>() };
    expect(cardToSvg(placed(nic.id), drawing({ lit }))).toMatch(/^<g opacity="0.62">/);
    const failing = aCard('nic', 'eno1', { status: 'error' });
    const cardOf = new Map([[failing.id, failing]]);
    expect(cardToSvg(placed(nic.id), drawing({ lit, cardOf }))).toMatch(/^<g>/);
    expect(cardToSvg(placed(bridge.id), drawing({ lit, selected: bridge.id }))).toContain(lightPalette.selected);
  });

  it.each([
    ['ghost', '4 3'],
    ['pending', '6 4'],
    ['removing', '9 3 2 3'],
  ] as const)('outlines what is %s with its own dashes', (face, dashes) => {
    const cardOf = new Map([[nic.id, { ...nic, face }]]);
    expect(cardToSvg(placed(nic.id), drawing({ cardOf }))).toContain(`stroke-dasharray="${dashes}"`);
  });

  it('draws a second outline behind a folded card, and a bar without words in a rail', () => {
    const folded = new Map([[nic.id, { ...nic, face: 'folded' as const }]]);
    expect(cardToSvg(placed(nic.id), drawing({ cardOf: folded })).match(/<rect/g)).toHaveLength(2);
    expect(cardToSvg(placed(nic.id, { rail: true }), drawing())).not.toContain('<text');
  });

  it('writes the VLAN badge before the fact', () => {
    const svg = cardToSvg(placed(nic.id, { badge: { text: 'VLAN 7', width: 50 } }), drawing());
    expect(svg.indexOf('VLAN 7')).toBeLessThan(svg.indexOf('25 Gb/s'));
  });

  it.each(['ok', 'warning', 'error', 'unknown', 'notReadable'] as const)(
    'gives the mark %s a shape of its own',
    (status) => {
      const marked = (other: typeof status) =>
        cardToSvg(placed(nic.id), drawing({ cardOf: new Map([[nic.id, { ...nic, status: other }]]) }));
      expect(marked(status)).not.toBe(marked(status === 'ok' ? 'error' : 'ok'));
      expect(
        cardToSvg(placed(nic.id), drawing({ cardOf: new Map([[nic.id, { ...nic, status: undefined }]]) })),
      ).not.toContain('circle');
    },
  );

  it('draws nothing for a card that the picture does not have', () => {
    expect(cardToSvg(placed('link:n1/strange'), drawing())).toBe('');
  });
});

describe('wireToSvg', () => {
  const face = (name: 'planned' | 'removing' | 'inferred' | 'noLink' | 'open') =>
    wireToSvg(laid(), drawing({ wireOf: new Map([[wire.id, { ...wire, face: name }]]) }));

  it('gives each state its own line', () => {
    expect(face('planned')).toContain('stroke-dasharray="6 4"');
    expect(face('removing')).toContain('stroke-dasharray="9 3 2 3"');
    expect(face('inferred')).toContain('stroke-dasharray="1 4"');
    expect(face('noLink')).toContain(lightPalette.warning);
    expect(face('open')).toContain(lightPalette.danger);
  });

  it('dims a wire off the lit path, fills the ports of one on it', () => {
    const off = { cards: new Set<string>(), wires: new Set<string>() };
    expect(wireToSvg(laid(), drawing({ lit: off }))).toMatch(/^<g opacity="0.32">/);
    const on = { cards: new Set<string>(), wires: new Set([wire.id]) };
    expect(wireToSvg(laid(), drawing({ lit: on }))).toContain(`fill="${lightPalette.lit}"`);
    expect(
      wireSigns(laid({ label: { x: 1, y: 1, width: 40, height: 18, text: 'trunk' } }), drawing({ lit: on })),
    ).toContain(lightPalette.lit);
  });

  it('draws what is at fault in the colour of its status, whatever runs over it, and never dimmed', () => {
    const faulty = (fault: 'error' | 'warning') =>
      wireToSvg(
        laid({ strands: [{ key: '1924', d: 'M0 0H9', start: { x: 0, y: 0 }, end: { x: 9, y: 0 } }] }),
        drawing({
          lit: { cards: new Set(), wires: new Set() },
          wireOf: new Map([[wire.id, { ...wire, fault }]]),
        }),
      );
    expect(faulty('error')).toMatch(new RegExp(`^<g><path [^>]*stroke="${lightPalette.danger}" stroke-width="2.5"`));
    expect(faulty('warning')).toContain(`stroke="${lightPalette.warning}"`);
  });

  it('draws the strand of a VLAN in its hue', () => {
    const strand = { key: '1924', d: 'M0 0H9', start: { x: 0, y: 0 }, end: { x: 9, y: 0 } };
    expect(wireToSvg(laid({ strands: [strand] }), drawing())).toContain(lightPalette.hues[1]);
  });

  it('takes a wire the picture does not have for an observed one', () => {
    expect(wireToSvg(laid({ id: 'strange' }), drawing())).toContain(lightPalette.wire);
  });

  it('marks an open joint with a cross, and a plain wire with nothing', () => {
    expect(wireSigns(laid({ joint: { x: 5, y: 5 } }), drawing())).toContain('r="9"');
    expect(wireSigns(laid(), drawing())).toBe('');
  });
});

describe('hueOf', () => {
  it('repeats hues after the last one', () => {
    const vlans = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(hueOf(lightPalette, vlans, 9)).toBe(hueOf(lightPalette, vlans, 1));
    expect(hueOf(lightPalette, vlans, 2)).not.toBe(hueOf(lightPalette, vlans, 1));
  });
});
