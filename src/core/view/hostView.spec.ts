import { aHost } from '../../testing/aHost';
import type { HostBuilder } from '../../testing/aHost';
import { aView } from '../../testing/rules/aView';

const viewOf = (host: HostBuilder) => {
  const [view] = aView([host]).hosts();
  if (!view) throw new Error('there is no host');
  return view;
};

describe('a host', () => {
  it('has its bridges but br-int, with ports, uplinks, and all that carries them', () => {
    const host = aHost('n1').withBrEx('eno1').withNic('eno2').withNic('eno3').withBond('bond0', ['eno2', 'eno3']);
    const view = viewOf(host.withVlan('bond0.5', { base: 'bond0', id: 5 }).withLinuxBridge('br1', ['bond0.5']));
    expect(view.bridges.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['ovs br-ex', 'linux br1']);
    const [uplink] = view.bridge('br1')?.uplinks ?? [];
    expect(uplink?.chain.map(({ name }) => name)).toEqual(['bond0.5', 'bond0', 'eno2', 'eno3']);
    expect(uplink?.nics.map(({ name }) => name)).toEqual(['eno2', 'eno3']);
    expect(view.chainOf('nothing')).toEqual([]);
  });

  it('finds the uplink of a bridge behind a patch pair, and the members of an OVS bond', () => {
    const bond = {
      name: 'ovs-bond',
      'link-aggregation': { mode: 'balance-slb', port: [{ name: 'eno1' }, { name: 'eno2' }] },
    };
    const view = viewOf(
      aHost('n1')
        .withNic('eno1')
        .withNic('eno2')
        .withOvsBridge('br-phy', [bond, 'patch-phy-to-ex'])
        .withOvsBridge('br-ex', ['patch-ex-to-phy'])
        .withPatch('patch-phy-to-ex', { on: 'br-phy', peer: 'patch-ex-to-phy' })
        .withPatch('patch-ex-to-phy', { on: 'br-ex', peer: 'patch-phy-to-ex' }),
    );
    const [uplink] = view.bridge('br-ex')?.uplinks ?? [];
    expect(uplink).toMatchObject({ id: 'ovs-bond:n1/br-phy/ovs-bond', class: 'system', on: { name: 'br-phy' } });
    expect(uplink?.nics.map(({ name }) => name)).toEqual(['eno1', 'eno2']);
  });

  it('does not know the ports of a bridge without a list', () => {
    const view = viewOf(aHost('n1').withInterface({ name: 'br9', type: 'ovs-bridge', state: 'up' }));
    expect(view.bridge('br9')).toMatchObject({ ports: undefined, uplinks: [] });
  });
});
