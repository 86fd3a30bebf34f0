import { aHost } from '../../../../testing/aHost';
import { aLiveLab, kubeObject, type LiveLab } from '../../../../testing/lab/aLiveLab';
import { aNamespace } from '../../../../testing/objects/aCudn';
import { aLocalnetNad, aNad } from '../../../../testing/objects/aNad';
import { aLauncher } from '../../../../testing/objects/aPod';
import { textAt, valueAt } from '../../../store/jsonValue';
import { memberNames } from '../../make/host/hostEntry';
import { bridgeIn, entriesOf } from '../nodeState';
import { ovnReconciler } from './ovnReconciler';

const lab = (...objects: readonly unknown[]) => aLiveLab(objects, [ovnReconciler]);
const users = (place: string) =>
  aLauncher(`${place.split('/')[0] ?? ''}/p`, { vm: 'v', node: 'n1', legs: [{ name: place, interface: 'net1' }] });

describe('patch ports', () => {
  const host = aHost('n1').withBrEx('eno1').withNic('eno2').withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc');
  const port = 'patch-vlan.7_ovn_localnet_port-to-br-int';
  const nad = aLocalnetNad('a/net', { name: 'vlan-7', physicalNetworkName: 'dc' });
  const portsOf = ({ platform }: LiveLab, bridge: string) => {
    const state = platform.get({ kind: 'NodeNetworkState', name: 'n1' });
    const entry = bridgeIn(state, 'ovs-bridge', bridge);
    return entry === undefined ? [] : memberNames(entry).filter((name) => name.startsWith('patch-vlan'));
  };
  const patches = ({ platform }: LiveLab) =>
    entriesOf(platform.get({ kind: 'NodeNetworkState', name: 'n1' }))
      .map(({ name }) => name)
      .filter((name) => name.includes('vlan.7'));

  it('are there as long as a pod on the node is on the network', () => {
    const at = lab(aNamespace('a'), nad, host.object());
    at.platform.create(kubeObject(users('a/net')));
    at.wait(2);
    expect(portsOf(at, 'br-dc')).toEqual([port]);
    expect(patches(at)).toEqual(['patch-br-int-to-vlan.7_ovn_localnet_port', port]);
    expect(
      textAt(at.platform.get({ kind: 'NodeNetworkState', name: 'n1' }), ['status', 'lastSuccessfulUpdateTime']),
    ).toBe('2026-03-02T09:00:01Z');
    at.platform.remove({ kind: 'Pod', namespace: 'a', name: 'p' });
    at.wait(2);
    expect([portsOf(at, 'br-dc'), patches(at)]).toEqual([[], []]);
  });

  it('wait for mapping and bridge, and move with the mapping', () => {
    const at = lab(
      aNamespace('a'),
      nad,
      users('a/net'),
      aHost('n1').withBrEx('eno1').withMapping('dc', 'br-dc').object(),
    );
    const write = (state: { object: () => object }) => {
      const status = valueAt(state.object(), ['status']);
      at.platform.patchStatus(
        { kind: 'NodeNetworkState', name: 'n1' },
        { currentState: valueAt(status, ['currentState']) },
      );
      at.wait(2);
    };
    expect(patches(at)).toEqual([]);
    write(host);
    expect(portsOf(at, 'br-dc')).toEqual([port]);
    const state = at.platform.get({ kind: 'NodeNetworkState', name: 'n1' });
    at.platform.patchStatus(
      { kind: 'NodeNetworkState', name: 'n1' },
      {
        currentState: {
          ...Object(valueAt(state, ['status', 'currentState'])),
          ovn: { 'bridge-mappings': [{ localnet: 'dc', bridge: 'br-ex' }] },
        },
      },
    );
    at.wait(2);
    expect([portsOf(at, 'br-dc'), portsOf(at, 'br-ex')]).toEqual([[], [port]]);
  });

  it('are nobody else’s', () => {
    const at = lab(aNamespace('a'), nad, aNad('a/br', { type: 'bridge', name: 'x' }), host.object());
    const before = at.platform.get({ kind: 'NodeNetworkState', name: 'n1' });
    at.platform.create(kubeObject(users('a/br')));
    at.platform.create(kubeObject(aLauncher('a/q', { vm: 'q', legs: [{ name: 'a/net' }] })));
    at.platform.create(kubeObject(aLauncher('a/r', { vm: 'r', node: 'n9', legs: [{ name: 'a/net' }] })));
    at.wait(2);
    expect(at.platform.get({ kind: 'NodeNetworkState', name: 'n1' })).toBe(before);
  });
});
