import { aHost } from '../../testing/aHost';
import { aLocalnetNad, aNad, anOverlayNad } from '../../testing/objects/aNad';
import { aVm, aVmi } from '../../testing/objects/aVm';
import { aView } from '../../testing/rules/aView';
import { english } from '../message';
import { betweenNics } from './betweenNics';

const host = (node: string) =>
  aHost(node)
    .withBrEx('eno1')
    .withNic('eno2')
    .withOvsBridge('br-dc', ['eno2'])
    .withMapping('dc', 'br-dc')
    .withMapping('other', 'br-dc')
    .withNic('eno3')
    .withLinuxBridge('br1', ['eno3']);

const vm = (name: string, nad: string | undefined, node: string) => {
  const nics = [{ name: 'x', ...(nad === undefined ? {} : { nad }) }];
  return [aVm(`shop/${name}`, { nics }), aVmi(`shop/${name}`, { nics, node })];
};

const nads = [
  aLocalnetNad('shop/v20', { physicalNetworkName: 'dc', vlanID: 20 }),
  aLocalnetNad('shop/v20b', { physicalNetworkName: 'other', vlanID: 20 }),
  aLocalnetNad('shop/v30', { physicalNetworkName: 'dc', vlanID: 30 }),
  anOverlayNad('shop/l2'),
  anOverlayNad('shop/l2b'),
  aNad('shop/lin', { type: 'bridge', bridge: 'br1', vlan: 20 }),
];

type End = readonly [nad: string | undefined, node: string];

const compare = (a: End, b: End) => {
  const view = aView([host('n1'), host('n2'), ...nads, ...vm('a', ...a), ...vm('b', ...b)]);
  const [left, right] = view.nics();
  if (!left || !right) throw new Error('two NICs are needed');
  const { same, differs } = betweenNics(view, left, right);
  return [same, ...(differs ? [english(differs.joint), english(differs.a), english(differs.b)] : [])].join(' ');
};

describe('betweenNics', () => {
  it.each<readonly [End, End, string]>([
    [['v20', 'n1'], ['v20', 'n2'], 'yes'],
    [['v20', 'n1'], ['v30', 'n1'], 'no VLAN 20 30'],
    [['v20', 'n1'], ['v20b', 'n1'], 'yes'],
    [['v20', 'n1'], ['v20b', 'n2'], 'unknown Physical network dc other'],
    [['l2', 'n1'], ['l2', 'n2'], 'yes'],
    [['l2', 'n1'], ['l2b', 'n1'], 'no Network l2 l2b'],
    [['v20', 'n1'], ['l2', 'n1'], 'no Kind of network Physical wire Overlay'],
    [['lin', 'n1'], ['lin', 'n1'], 'yes'],
    [['lin', 'n1'], ['lin', 'n2'], 'unknown'],
    [['lin', 'n1'], ['v20', 'n1'], 'unknown Physical network None dc'],
    [[undefined, 'n1'], [undefined, 'n2'], 'yes'],
    [['gone', 'n1'], ['v20', 'n1'], 'unknown'],
  ])('of %j and %j says %s', (a, b, said) => {
    expect(compare(a, b)).toBe(said);
  });

  it('says of each joint what is known, and that the rest is not', () => {
    const view = aView([
      host('n1'),
      ...nads,
      ...vm('a', 'v20', 'n1'),
      ...vm('b', 'l2', 'n1'),
      ...vm('c', undefined, 'n1'),
    ]);
    const [a, b, c] = view.nics();
    if (!a || !b || !c) throw new Error('three NICs are needed');
    const rows = (left: typeof a, right: typeof b) =>
      betweenNics(view, left, right).joints.map(({ joint, a: one, b: other, equal }) =>
        [joint, one, other].map(english).concat(String(equal)),
      );
    expect(rows(a, b)).toEqual([
      ['Kind of network', 'Physical wire', 'Overlay', 'false'],
      ['Network', 'v20', 'l2', 'false'],
      ['VLAN', '20', 'None', 'false'],
      ['MTU', 'Not known', 'Not known', 'undefined'],
      ['Physical network', 'dc', 'None', 'false'],
      ['Node', 'n1', 'n1', 'true'],
      ['Bridge', 'br-dc', 'None', 'false'],
    ]);
    expect(rows(c, a)).toContainEqual(['VLAN', 'None', '20', 'false']);
  });
});
