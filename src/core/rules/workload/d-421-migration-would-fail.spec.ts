import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, aNad, anOverlayNad, askingFor } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aVm } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { migrationWouldFail } from './d-421-migration-would-fail';

const nics = [{ name: 'data', nad: 'dc' }];
const nodes = ['n1', 'n2', 'n3'].map((name) => aNode(name, { labels: { 'kubevirt.io/schedulable': 'true', name } }));
const plain = (name: string) => aHost(name).withBrEx('eno1').withLinuxBridge('br0', []);
const mapped = (name: string) =>
  plain(name).withOvsBridge('br-dc', []).withMapping('dc', 'br-dc').withLinuxBridge('br1', []);
const vm = aRunningVm('shop/web', { nics });
const nad = aLocalnetNad('shop/dc');
const bridge = { type: 'bridge', bridge: 'br1' };
const affinity = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {} } };

describe('D-421', () => {
  it.each([
    ['all nodes have it', [nad, ...vm, mapped('n1'), mapped('n2'), mapped('n3')]],
    ['only its own node lacks it', [nad, ...vm, plain('n1'), mapped('n2'), mapped('n3')]],
    ['the others are not known', [nad, ...vm, mapped('n1'), aHost('n2')]],
    [
      'it may not go there',
      [nad, ...aRunningVm('shop/web', { nics, template: { nodeSelector: { name: 'n1' } } }), mapped('n1'), plain('n2')],
    ],
    ['it does not run', [nad, aVm('shop/web', { nics }), mapped('n1'), plain('n2')]],
    ['its network is everywhere', [anOverlayNad('shop/dc'), ...vm, mapped('n1'), plain('n2')]],
    [
      'the scheduler looks for the bridge',
      [aNad('shop/dc', bridge, askingFor('bridge.network.kubevirt.io/br1')), ...vm, mapped('n1'), plain('n2')],
    ],
  ])('is silent when %s', (_, objects) => {
    expect(answersOf(migrationWouldFail, [...nodes, ...objects])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the nodes without the mapping', () => {
    const objects = [...nodes, nad, ...vm, mapped('n1'), plain('n2'), mapped('n3')];
    const { findings, titles, messages, evidence } = answersOf(migrationWouldFail, objects);
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual(['A migration of shop/web to n2 would fail.']);
    expect(messages).toEqual(['1 of the 2 other nodes that may take it lack dc, which its NIC data needs.']);
    expect(evidence[0]?.[1]).toMatchObject({ object: 'NodeNetworkState/n2', value: ['physnet → br-ex'] });
  });

  it('names the nodes without the Linux bridge', () => {
    const objects = [...nodes, aNad('shop/dc', bridge), ...vm, mapped('n1'), plain('n2'), plain('n3')];
    const { titles, evidence } = answersOf(migrationWouldFail, objects);
    expect(titles).toEqual(['A migration of shop/web to n2, n3 would fail.']);
    expect(evidence[0]?.[1]).toMatchObject({ object: 'NodeNetworkState/n2', value: ['br-ex', 'br0'] });
  });

  it('cannot tell where an affinity decides, unless all nodes have it', () => {
    const near = aRunningVm('shop/web', { nics, template: { affinity } });
    const { findings, cannotTell } = answersOf(migrationWouldFail, [...nodes, nad, ...near, mapped('n1'), plain('n2')]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([
      'vmNic:shop/web/data: Whether shop/web may move to n2 is not known, since its affinity is not evaluated.',
    ]);
    expect(answersOf(migrationWouldFail, [...nodes, nad, ...near, mapped('n1'), mapped('n2')]).cannotTell).toEqual([]);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(migrationWouldFail, [...nodes, nad, ...vm], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NodeNetworkState could not be read.'],
    });
  });
});
