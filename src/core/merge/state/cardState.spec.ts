import { aCondition } from '../../../testing/objects/aPolicy';
import { aCudn, aCudnNad, aUdn } from '../../../testing/objects/aCudn';
import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aMapOf } from '../../../testing/aMapOf';
import { aLocalnetNad, aNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { drawnHost, factsOf, markOf } from '../../../testing/drawnHost';
import { createNetworkMap } from '../../model/createNetworkMap';

const noLink = { ethernet: { 'auto-negotiation': true } };
const dark = { ethernet: {} };

const running = (place: string, nad: string, seen: Raw = { infoSource: 'domain, multus-status' }) => {
  const nics = [{ name: 'net1', nad }];
  return [aVm(place, { nics }), aVmi(place, { nics, node: 'n1', interfaces: [{ name: 'net1', ...seen }] })];
};

const bridged = (more: Raw) =>
  aHost('n1').withNic('eno1', more).withOvsBridge('br-x', ['eno1']).withMapping('dc', 'br-x');
const web = aLocalnetNad('shop/web', { physicalNetworkName: 'dc' });

describe('NICs', () => {
  it.each([
    [{}, ['ok']],
    [noLink, ['warning', 'eno1 on n1 has no link.']],
    [dark, ['unknown', 'It is not known whether eno1 on n1 has a link.']],
  ])('in use are judged by carrier, never by state (%#)', (more, mark) => {
    expect(markOf(drawnHost(aMapOf(bridged(more))), 'eno1')).toEqual(mark);
  });

  it.each([noLink, dark])('that nothing uses get no mark without a link (%#)', (more) => {
    expect(markOf(drawnHost(aMapOf(aHost('n1').withNic('eno1', more))), 'eno1')).toEqual([undefined]);
  });

  it('take what they carry with them: a VM is connected only when its whole path was seen', () => {
    for (const [more, status] of [
      [{}, 'ok'],
      [noLink, 'warning'],
      [dark, 'unknown'],
    ] as const) {
      const picture = drawnHost(aMapOf(bridged(more), web, ...running('shop/a', 'web')));
      for (const name of ['br-x', 'dc', 'web', 'a']) expect(markOf(picture, name)[0]).toBe(status);
    }
  });
});

describe('bonds', () => {
  const bonded = (first: Raw, second: Raw) =>
    drawnHost(
      aMapOf(
        aHost('n1')
          .withNic('eno1', first)
          .withNic('eno2', second)
          .withBond('bond0', ['eno1', 'eno2'])
          .withOvsBridge('br-x', ['bond0']),
      ),
    );

  it.each([
    { legs: [{}, {}], bond: 'ok', bridge: 'ok', fact: 'LACP · 2 of 2 up' },
    { legs: [{}, noLink], bond: 'warning', bridge: 'ok', fact: 'LACP · 1 of 2 up' },
    { legs: [noLink, noLink], bond: 'error', bridge: 'warning', fact: 'LACP · 0 of 2 up' },
    { legs: [{}, dark], bond: 'unknown', bridge: 'ok', fact: 'LACP · 1 of 2 up, 1 not known' },
    { legs: [noLink, dark], bond: 'warning', bridge: 'unknown', fact: 'LACP · 0 of 2 up, 1 not known' },
  ])(
    'are judged by their legs, what hangs on them by the best leg (%#)',
    ({ legs: [first = {}, second = {}], ...said }) => {
      const picture = bonded(first, second);
      expect(markOf(picture, 'bond0')[0]).toBe(said.bond);
      expect(markOf(picture, 'br-x')[0]).toBe(said.bridge);
      expect(factsOf(picture, 'bond0')[0]).toBe(said.fact);
    },
  );

  it('say which and how many', () => {
    expect(markOf(bonded({}, noLink), 'bond0')).toEqual(['warning', '1 of 2 NICs of bond0 on n1 have no link.']);
    expect(markOf(bonded(noLink, noLink), 'bond0')).toEqual(['error', 'No NIC of bond0 on n1 has a link.']);
    expect(markOf(bonded({}, dark), 'bond0')).toEqual([
      'unknown',
      'It is not known whether all NICs of bond0 on n1 have a link.',
    ]);
  });

  it('without a NIC are an error', () => {
    const picture = drawnHost(aMapOf(aHost('n1').withBond('bond0', []).withOvsBridge('br-x', ['bond0'])));
    expect(markOf(picture, 'bond0')).toEqual(['error', 'bond0 on n1 has no NICs.']);
    expect(markOf(picture, 'br-x')).toEqual(['unknown', 'The NICs of bond0 on n1 are not known.']);
  });
});

describe('what was only concluded', () => {
  it('is not taken as seen', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1', { controller: 'br-x' })
        .withInterface({ name: 'br-x', type: 'ovs-bridge', state: 'up' })
        .withMapping('dc', 'br-x'),
      web,
      ...running('shop/a', 'web'),
    );
    expect(markOf(drawnHost(map), 'a')).toEqual(['unknown', 'That eno1 feeds br-x on n1 is inferred, not seen.']);
  });

  it('does not end where bridges are patched in a ring', () => {
    const map = aMapOf(aHost('n1').withOvsBridge('br-a', []).withOvsBridge('br-b', []));
    const elements = [...map.elements.values()];
    const [a, b] = elements.filter(({ kind }) => kind === 'ovsBridge').map(({ id }) => id);
    const links = [a, b].flatMap((from, at, ends) => {
      const to = ends[1 - at];
      return from && to ? [{ from, to, rule: 'L-08' as const, patch: 'bridge' as const }] : [];
    });
    const ring = createNetworkMap({ ...map, elements, links });
    expect(markOf(drawnHost(ring), 'br-a')[0]).toBe('unknown');
  });
});

describe('networks', () => {
  const host = bridged({});

  it('whose definition cannot be used are an error, and say why', () => {
    const picture = drawnHost(aMapOf(host, aNad('shop/bad', '{'), ...running('shop/a', 'bad')));
    expect(markOf(picture, 'bad')[0]).toBe('error');
    expect(markOf(picture, 'bad')[1]).toMatch(/^bad cannot be used as it is: ./);
  });

  it('from which a definition that disagrees is dropped keep their mark; the dropped one is an error by itself', () => {
    const other = aLocalnetNad('zoo/web', { physicalNetworkName: 'dc', vlanID: 7 });
    const picture = drawnHost(aMapOf(host, web, other, ...running('shop/a', 'web'), ...running('zoo/b', 'web')));
    expect(markOf(picture, 'shop/web')).toEqual(['ok']);
    expect(markOf(picture, 'zoo/web')[0]).toBe('error');
    expect(markOf(picture, 'zoo/web')[1]).toMatch(/^web cannot be used as it is: It differs/);
    expect(markOf(picture, 'a')).toEqual(['ok']);
    expect(markOf(picture, 'b')[0]).toBe('unknown');
    expect(picture.wires.filter(({ to }) => to === 'nad:zoo/web').map(({ from, face }) => [from, face])).toEqual([
      ['mapping:n1/dc', 'inferred'],
    ]);
  });

  it('that could not be created do not look healthy (peers 34)', () => {
    const failed = (message?: string) =>
      aCondition('NetworkCreated', { status: 'False', ...(message ? { message } : {}) });
    const drawn = (message?: string) =>
      drawnHost(
        aMapOf(
          host,
          aCudn('lan', { conditions: [failed(message)] }),
          aCudnNad('shop/lan'),
          ...running('shop/a', 'lan'),
        ),
      );
    expect(markOf(drawn('no room'), 'lan')).toEqual(['warning', 'lan could not be created everywhere: no room']);
    expect(markOf(drawn(), 'lan')).toEqual(['warning', 'lan could not be created everywhere.']);
  });

  it('that do not exist are an error of the VMs that name them', () => {
    const picture = drawnHost(aMapOf(host, ...running('shop/a', 'gone')));
    expect(markOf(picture, 'gone')).toEqual(['error', 'shop/gone does not exist.']);
    expect(factsOf(picture, 'gone')).toEqual(['Does not exist']);
    expect(factsOf(picture, 'a')).toEqual(['Not connected']);
  });

  it('of users without a NAD stand by themselves', () => {
    expect(drawnHost(aMapOf(host, aUdn('shop/blue'))).cards.some(({ name }) => name === 'blue')).toBe(false);
  });
});

describe('overlay networks', () => {
  const blue = anOverlayNad('shop/blue');
  const nics = [{ name: 'net1', nad: 'blue' }];
  const node = aNode('n1', { labels: { 'kubevirt.io/schedulable': 'true' } });

  it('wait without a mark for the first VM that runs on them here', () => {
    const picture = drawnHost(aMapOf(node, bridged({}), blue, aVm('shop/a', { nics, runStrategy: 'Halted' })));
    expect(markOf(picture, 'blue')).toEqual([undefined]);
    expect(markOf(picture, 'a')).toEqual([undefined]);
  });

  it('of a running VM are not known where there is no br-int', () => {
    const picture = drawnHost(aMapOf(node, aHost('n1').withNic('eno1'), blue, ...running('shop/a', 'blue')));
    expect(markOf(picture, 'blue')).toEqual(['unknown', 'It is not known what carries blue on n1.']);
  });
});

describe('VM NICs', () => {
  const drawn = (seen: Raw) => drawnHost(aMapOf(bridged({}), web, ...running('shop/a', 'web', seen)));

  it('that nobody reports are not known to be connected', () => {
    expect(markOf(drawn({}), 'a')).toEqual(['unknown', 'The running a does not report net1.']);
    expect(markOf(drawn({ podInterfaceName: 'pod123' }), 'a')).toEqual(['ok']);
  });

  it('whose link is down are a warning', () => {
    const picture = drawn({ infoSource: 'domain', linkState: 'down' });
    expect(markOf(picture, 'a')).toEqual(['warning', 'The link of a on net1 is down.']);
    expect(factsOf(picture, 'a')).toEqual(['Link down']);
  });

  it('that are yet to come have no mark while nothing is wrong', () => {
    const map = aMapOf(
      bridged({}),
      web,
      aVm('shop/a', { nics: [{ name: 'net1', nad: 'web' }] }),
      aVmi('shop/a', { node: 'n1' }),
    );
    expect(markOf(drawnHost(map), 'a')).toEqual([undefined]);
    expect(factsOf(drawnHost(map), 'a')).toEqual(['Pending']);
  });

  it('of an unread network are not known', () => {
    const nics = [{ name: 'net1', interface: { bridge: {} } }];
    const template = { networks: [{ name: 'net1', resourceClaim: {} }] };
    const map = aMapOf(bridged({}), aVm('shop/a', { nics, template }), aVmi('shop/a', { nics, template, node: 'n1' }));
    expect(markOf(drawnHost(map), 'a')).toEqual(['unknown', 'It is not known what a is attached to.']);
  });
});

it('tells what is forbidden from what is unknown', () => {
  const map = aMapOf(web, ...running('shop/a', 'web'));
  const elements = [...map.elements.values()];
  const forbidden = createNetworkMap({ ...map, elements, sources: [{ kind: 'NodeNetworkState', state: 'forbidden' }] });
  expect(markOf(drawnHost(map), 'web')[0]).toBe('unknown');
  expect(markOf(drawnHost(forbidden), 'web')).toEqual(['notReadable', 'The wiring of n1 could not be read.']);
});

describe('bonds whose members nobody lists', () => {
  it.each([
    [{ 'link-aggregation': { mode: '802.3ad' } }, 'LACP · NICs not known'],
    [{ 'link-aggregation': null }, 'NICs not known'],
  ])('are not called empty (%#)', (block, fact) => {
    const host = aHost('n1').withBond('bond0', [], block).withOvsBridge('br-x', ['bond0']);
    const picture = drawnHost(aMapOf(host));
    expect(markOf(picture, 'bond0')).toEqual(['unknown', 'The NICs of bond0 on n1 are not known.']);
    expect(factsOf(picture, 'bond0')[0]).toBe(fact);
  });

  it('are not called well because a NIC that says it is one of them is', () => {
    const host = aHost('n1').withNic('eno1', { controller: 'bond0' }).withBond('bond0', [], { 'link-aggregation': {} });
    const picture = drawnHost(aMapOf(host.withOvsBridge('br-x', ['bond0'])));
    expect(markOf(picture, 'bond0')[0]).toBe('unknown');
  });
});

describe('a network with a VLAN whose bridge hangs on a VLAN interface (case 4)', () => {
  const host = aHost('n1').withNic('eno1').withVlan('eno1.55', { base: 'eno1', id: 55 });
  const over = (more: Raw) => {
    const nad = aLocalnetNad('shop/web', { physicalNetworkName: 'dc', ...more });
    const bridge = host.withOvsBridge('br-x', ['eno1.55']).withMapping('dc', 'br-x');
    return drawnHost(aMapOf(bridge, nad, ...running('shop/a', 'web')));
  };

  it('is not called well: the tag would be sent inside the tag', () => {
    const reason = 'eno1.55 on n1 would send VLAN 1924 inside its own VLAN.';
    for (const name of ['web', 'a']) expect(markOf(over({ vlanID: 1924 }), name)).toEqual(['warning', reason]);
    expect(markOf(over({ vlanID: 1924 }), 'br-x')).toEqual(['ok']);
  });

  it('is well without a VLAN of its own', () => {
    for (const name of ['web', 'a']) expect(markOf(over({}), name)).toEqual(['ok']);
  });
});

it('a mapping to br-int is not called well, since nothing leads from there to a switch', () => {
  const host = aHost('n1').withNic('eno1').withBrEx('eno1').withMapping('dc', 'br-int');
  expect(markOf(drawnHost(aMapOf(host)), 'dc')).toEqual([
    'warning',
    'dc on n1 is mapped to br-int, which leads to no switch.',
  ]);
});
