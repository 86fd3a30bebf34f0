import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { bridgeWithIpam } from './d-029-bridge-with-ipam';

const ipam = { type: 'whereabouts' };
const bridge = (more = {}) => aNad('shop/lan', { type: 'bridge', name: 'lan', bridge: 'br1', ...more });
const vm = aVm('shop/web', { nics: [{ name: 'data', nad: 'lan' }] });

describe('D-029', () => {
  it.each([
    ['no ipam', [bridge(), vm]],
    ['an ipam that names nobody', [bridge({ ipam: {} }), vm]],
    ['a NAD for containers only', [bridge({ ipam })]],
    ['another type', [aLocalnetNad('shop/lan', { ipam }), vm]],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(bridgeWithIpam, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each(['bridge', 'cnv-bridge'])('names a %s with an address plugin and its VM NICs', (type) => {
    const { findings, titles, subjects, evidence } = answersOf(bridgeWithIpam, [bridge({ type, ipam }), vm]);
    expect(findings).toEqual(['warning nad:shop/lan']);
    expect(titles).toEqual(['shop/lan hands out addresses by whereabouts, which do not reach the guests on it.']);
    expect(subjects).toEqual([['nad:shop/lan', 'vmNic:shop/web/data']]);
    expect(evidence[0]).toMatchObject([{ path: 'spec.config.ipam', value: '{"type":"whereabouts"}' }]);
  });

  it('cannot tell without the VMs', () => {
    const unread = { VirtualMachine: { state: 'forbidden' } } as const;
    expect(answersOf(bridgeWithIpam, [bridge({ ipam }), vm], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: VirtualMachine could not be read.'],
    });
  });
});
