import { aHost } from '../../testing/aHost';
import { aMapOf } from '../../testing/aMapOf';
import { aLocalnetNad } from '../../testing/objects/aNad';
import { aVm, aVmi } from '../../testing/objects/aVm';
import { cardNamed, drawnHost, factsOf, markOf, namesIn, wireBetween } from '../../testing/drawnHost';
import { english } from '../message';
import { cardSize } from './cardSize';
import { wireRows } from './wireRows';

const vms = (count: number, { namespace = 'shop', nad = 'shop/web', linkState = 'up' } = {}) =>
  Array.from({ length: count }, (_, index) => {
    const place = `${namespace}/vm-${index + 1}`;
    const nics = [{ name: 'net1', nad }];
    const interfaces = [{ name: 'net1', infoSource: 'domain', linkState }];
    return [aVm(place, { nics }), aVmi(place, { nics, node: 'n1', interfaces })];
  }).flat();

const host = aHost('n1').withNic('eno1').withOvsBridge('br-x', ['eno1']).withMapping('dc', 'br-x');
const web = aLocalnetNad('shop/web', { physicalNetworkName: 'dc', vlanID: 7 });
const key = 'vm-nics/ovnNetwork%3Aweb/shop';

describe('NICs that nothing uses', () => {
  const spare = { ethernet: { 'auto-negotiation': true } };

  it('are one card when there are two, with their names', () => {
    const sriov = { ethernet: { 'sr-iov': { vfs: [{ id: 0 }] } } };
    const picture = drawnHost(aMapOf(host.withNic('ens3f0', spare).withNic('ens3f1', sriov)));
    const card = cardNamed(picture, '2 unused');
    expect(card).toMatchObject({ id: 'fold:unused-nics', face: 'folded', lane: 'nic', kind: 'nic', status: undefined });
    expect(card.heading && english(card.heading)).toBe('2 unused');
    expect(factsOf(picture, '2 unused')).toEqual(['ens3f0, ens3f1']);
    expect(card.elements).toEqual(['link:n1/ens3f0', 'link:n1/ens3f1', 'vf:n1/ens3f1/0']);
    expect(cardSize(card)).toBe(2);
    expect(picture.folds.map(({ key: own, text }) => [own, english(text)])).toEqual([['unused-nics', '2 unused NICs']]);
  });

  it('stand alone when there is one, when they are opened, and when a switch is heard on them', () => {
    expect(namesIn(drawnHost(aMapOf(host.withNic('ens3f0'))), 'nic')).toEqual(['eno1', 'ens3f0']);
    const two = aMapOf(host.withNic('ens3f0').withNic('ens3f10').withNic('ens3f2'));
    const open = drawnHost(two, { open: ['unused-nics'] });
    expect(namesIn(open, 'nic')).toEqual(['eno1', 'ens3f0', 'ens3f2', 'ens3f10']);
    expect(open.folds).toEqual([]);
    const heard = {
      lldp: {
        enabled: true,
        neighbors: [
          [
            { type: 1, 'chassis-id': 'aa' },
            { type: 2, 'port-id': '1' },
          ],
        ],
      },
    };
    expect(namesIn(drawnHost(aMapOf(host.withNic('ens3f0').withNic('ens3f1', heard))), 'nic')).toEqual([
      'eno1',
      'ens3f0',
      'ens3f1',
    ]);
  });
});

describe('VM NICs of one network and namespace', () => {
  it('stand one by one up to twelve, and are one card beyond', () => {
    expect(namesIn(drawnHost(aMapOf(host, web, ...vms(12))), 'vmNic')).toHaveLength(12);
    const picture = drawnHost(aMapOf(host, web, ...vms(13)));
    expect(namesIn(picture, 'vmNic')).toEqual(['13 VM NICs']);
    expect(cardNamed(picture, '13 VM NICs')).toMatchObject({
      id: `fold:${key}`,
      namespace: 'shop',
      status: 'ok',
      reasons: [],
    });
    expect(factsOf(picture, '13 VM NICs')).toEqual(['vm-1, vm-2, vm-3, vm-4']);
    expect(wireBetween(picture, 'web', '13 VM NICs')).toBe('web → 13 VM NICs [7]');
    expect(picture.folds.map(({ key: own, text }) => [own, english(text)])).toEqual([
      [key, '13 VM NICs of web in shop'],
    ]);
    expect(picture.wires.filter(({ to }) => to === `fold:${key}`)).toHaveLength(1);
  });

  it('unfold by key, which a URL can carry', () => {
    const picture = drawnHost(aMapOf(host, web, ...vms(13)), { open: [key] });
    expect(namesIn(picture, 'vmNic')).toHaveLength(13);
    expect(picture.folds).toEqual([]);
    expect(`fold:${key}`).toMatch(/^[a-zA-Z0-9-]+:[^:]+$/);
  });

  it('are counted apart by namespace', () => {
    const shared = aLocalnetNad('default/web', { physicalNetworkName: 'dc' });
    const both = [...vms(13, { nad: 'default/web' }), ...vms(3, { namespace: 'bank', nad: 'default/web' })];
    expect(namesIn(drawnHost(aMapOf(host, shared, ...both)), 'vmNic')).toEqual(['vm-1', 'vm-2', 'vm-3', '13 VM NICs']);
  });

  it('show the worst mark and what is behind it, and keep their count in the table', () => {
    const picture = drawnHost(aMapOf(host, web, ...vms(13, { linkState: 'down' })));
    expect(markOf(picture, '13 VM NICs')).toEqual([
      'warning',
      'The link of vm-1 on net1 is down.',
      'The link of vm-2 on net1 is down.',
      'The link of vm-3 on net1 is down.',
    ]);
    expect(english(wireRows(picture)[0]?.fact ?? { text: '', values: {} })).toBe('Networks: 1, VM NICs: 13');
  });

  it('have a plain wire unless all of them have the same other one', () => {
    const nics = [{ name: 'net1', nad: 'shop/web' }];
    const coming = Array.from({ length: 13 }, (_, index) => [
      aVm(`shop/new-${index}`, { nics }),
      aVmi(`shop/new-${index}`, { node: 'n1' }),
    ]).flat();
    expect(wireBetween(drawnHost(aMapOf(host, web, ...coming)), 'web', '13 VM NICs')).toBe(
      'web → 13 VM NICs planned [7] "pending"',
    );
    expect(wireBetween(drawnHost(aMapOf(host, web, ...coming, ...vms(1))), 'web', '14 VM NICs')).toBe(
      'web → 14 VM NICs [7]',
    );
  });
});

it('says how many VMs the pod network has', () => {
  const onPods = (count: number) =>
    vms(count, { nad: '' }).map((vm) =>
      JSON.parse(
        JSON.stringify(vm)
          .replaceAll('{"multus":{"networkName":""}', '{"pod":{}')
          .replaceAll('"multus":{"networkName":""}', '"pod":{}'),
      ),
    );
  const texts = (count: number) => drawnHost(aMapOf(host, ...onPods(count))).folds.map(({ text }) => english(text));
  expect(texts(1)).toEqual(['pod network of 1 VM']);
  expect(texts(9)).toEqual(['pod network of 9 VMs']);
});
