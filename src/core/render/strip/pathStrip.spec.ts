import { aHost } from '../../../testing/aHost';
import { aScenario } from '../../../testing/aScenario';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { aView } from '../../../testing/rules/aView';
import { ladderOf } from '../../ladder/ladderOf';
import { english } from '../../message';
import type { RungId } from '../../ladder/rungs';
import { diagnose } from '../../rules/diagnose';
import { buildNetworkMap } from '../../sources/buildNetworkMap';
import { clusterView } from '../../view/clusterView';
import type { ClusterView } from '../../view/clusterView';
import { pathStrip } from './pathStrip';
import { stripToText } from './stripToText';

const stripOf = (view: ClusterView, place: string, name: string) => {
  const nic = view.nics().find(({ vm, name: own }) => vm.place === place && own === name);
  if (!nic) throw new Error(`there is no NIC ${name} of ${place}`);
  const ladder = ladderOf(view, diagnose(view), nic);
  return pathStrip({ view, nic, ladder, node: ladder.nodes[0] });
};

/** Each card as `lane state mark`, after a cross where the way is open. */
const told = (view: ClusterView, place: string, name: string) => {
  const { cards, openBefore } = stripOf(view, place, name);
  return cards.map(({ lane, state, mark = '-' }, at) => `${at === openBefore ? '× ' : ''}${lane} ${state} ${mark}`);
};

const wordsOf = (view: ClusterView, place: string, name: string) => stripToText(stripOf(view, place, name), english);

const snapshot = aScenario('datacenter');
const datacenter = clusterView({ map: buildNetworkMap(snapshot), snapshot, now: Date.parse('2026-03-02T09:00:00Z') });

const nics = [{ name: 'data', nad: 'dc-net' }];
const worker = aNode('n1', { labels: { 'kubevirt.io/schedulable': 'true' } });
const vm = [aVm('shop/web', { nics }), aVmi('shop/web', { nics, node: 'n1' })];
const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc', vlanID: 20 });

describe('the strip of a NIC', () => {
  it('ends open before a mapping that the host lacks, and shows what would have to follow', () => {
    expect(told(datacenter, 'erp/backup-gw', 'net1')).toEqual([
      'vm seen ok',
      'vmNic seen -',
      'network seen ok',
      '× physicalNetwork absent -',
      'bridge beyond -',
      'nic absent -',
      'switch absent -',
    ]);
    expect(wordsOf(datacenter, 'erp/backup-gw', 'net1')).toBe(
      'VM backup-gw, VM NIC net1, Network backup, open joint, Bridge mapping physnet-backup missing, ' +
        'Bridge br-vmdata, NIC not reached, Switch port not reached',
    );
  });

  it('marks a bridge without a NIC as what is broken, and nothing else', () => {
    expect(told(datacenter, 'bank/ledger-03', 'net1').slice(3)).toEqual([
      'physicalNetwork seen ok',
      'bridge error error',
      '× nic absent -',
      'switch absent -',
    ]);
  });

  it('is open nowhere when the way is whole', () => {
    const { cards, openBefore } = stripOf(datacenter, 'shop/web-01', 'net1');
    expect(openBefore).toBeUndefined();
    expect(cards.map(({ lane }) => lane)).toEqual([
      ...['vm', 'vmNic', 'network', 'physicalNetwork', 'bridge', 'bond', 'nic', 'switch'],
    ]);
    expect(cards.every(({ state }) => state === 'seen')).toBe(true);
  });

  it('ends at a network that does not exist', () => {
    expect(told(datacenter, 'dev/proxy-test', 'net1')).toEqual(['vm seen ok', 'vmNic seen -', '× network absent -']);
  });

  it('names a bridge that another host maps the network to, and says that it is missing here', () => {
    const bare = aHost('n1').withBrEx('eno1');
    const wired = aHost('n2').withNic('eno2').withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc');
    expect(wordsOf(aView([worker, bare, wired, nad, ...vm]), 'shop/web', 'data')).toMatch(
      /open joint, Bridge mapping dc missing, Bridge br-dc missing, NIC not reached/,
    );
    expect(wordsOf(aView([worker, bare, nad, ...vm]), 'shop/web', 'data')).toMatch(/dc missing, Bridge not reached/);
  });

  it('knows no switch that has not announced itself', () => {
    const small = aScenario('case-1');
    const view = clusterView({ map: buildNetworkMap(small), snapshot: small, now: 0 });
    expect(told(view, 'ns1/ws', 'vlan-1924').at(-1)).toBe('switch unknown unknown');
  });

  it.each<[RungId, string]>([
    ['nic-list', 'vmNic'],
    ['pod', 'network'],
    ['mapping', 'bridge'],
    ['policy', 'bridge'],
    ['link', 'switch'],
    ['vlan-and-mtu', 'switch'],
  ])('is open where %s stands when that has failed', (id, lane) => {
    const view = datacenter;
    const nic = view.nics().find(({ id: own }) => own === 'vmNic:shop/cart-01/net1');
    if (!nic) throw new Error('there is no such NIC');
    const sound = ladderOf(view, { findings: [], cannotTell: [] }, nic);
    const rungs = sound.rungs.map((rung) => (rung.id === id ? { ...rung, state: 'failed' as const } : rung));
    const ladder = { ...sound, rungs, verdict: { ...sound.verdict, kind: 'cannot' as const } };
    const { cards, openBefore = -1 } = pathStrip({ view, nic, ladder, node: 'worker-3' });
    expect(cards[openBefore]?.lane).toBe(lane);
    expect(cards.slice(openBefore).every(({ state, mark }) => state === 'beyond' && mark !== 'ok')).toBe(true);
  });
});

describe('the strip of who may not see the hosts', () => {
  const unread = { NodeNetworkState: { state: 'forbidden' }, Node: { state: 'forbidden' } } as const;

  it('shows the whole way and claims nothing of it', () => {
    const cards = told(aView([nad, ...vm], { unread }), 'shop/web', 'data');
    expect(cards.slice(-4)).toEqual([
      'physicalNetwork unknown notReadable',
      'bridge unknown notReadable',
      'nic unknown notReadable',
      'switch unknown notReadable',
    ]);
    expect(cards.join()).not.toContain('×');
  });

  it('does so, too, for a VM of which no host is known', () => {
    const linux = aNad('shop/dc-net', { type: 'bridge', bridge: 'br1' });
    expect(wordsOf(aView([linux, aVm('shop/web', { nics })], { unread }), 'shop/web', 'data')).toBe(
      'VM web, VM NIC data, Network dc-net, Bridge br1 not seen, NIC not known, Switch port not known',
    );
    expect(wordsOf(aView([aVm('shop/web', { nics: [{ name: 'default' }] })], { unread }), 'shop/web', 'default')).toBe(
      'VM web, VM NIC default',
    );
  });

  it('needs NICs and a switch below an interface, and tells an unread state from a forbidden one', () => {
    const macvlan = aNad('shop/dc-net', { type: 'macvlan', master: 'eno2' });
    const failing = { NodeNetworkState: { state: 'failing' } } as const;
    expect(told(aView([worker, macvlan, ...vm], { unread: failing }), 'shop/web', 'data').slice(-2)).toEqual([
      'nic unknown unknown',
      'switch unknown unknown',
    ]);
  });
});
