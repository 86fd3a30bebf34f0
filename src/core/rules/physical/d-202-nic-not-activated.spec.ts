import { aHost } from '../../../testing/aHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { nicNotActivated } from './d-202-nic-not-activated';

const withNic = (more: Readonly<Record<string, unknown>>) =>
  aHost('n1').withNic('eno2', more).withOvsBridge('br-dc', ['eno2']);

describe('D-202', () => {
  it.each([
    ['a NIC that is up', { ethernet: {} }],
    ['a NIC that is down with a speed', { state: 'down' }],
    ['a NIC that is down and surely without a signal', { state: 'down', ethernet: { 'auto-negotiation': true } }],
  ])('is silent about %s', (_, more) => {
    expect(answersOf(nicNotActivated, [withNic(more)])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the bridge and the NIC that NetworkManager leaves down', () => {
    const { findings, titles, subjects, evidence } = answersOf(nicNotActivated, [
      withNic({ state: 'down', driver: 'virtio_net', ethernet: { 'auto-negotiation': true } }),
    ]);
    expect(findings).toEqual(['warning ovs-bridge:n1/br-dc']);
    expect(titles).toEqual(['n1 has not activated eno2 under br-dc.']);
    expect(subjects).toEqual([['ovs-bridge:n1/br-dc', 'link:n1/eno2']]);
    expect(evidence).toEqual([
      [{ object: 'NodeNetworkState/n1', path: 'status.currentState.interfaces[0].state', value: 'down' }],
    ]);
  });

  it('cannot tell without the state of the nodes', () => {
    const { cannotTell } = answersOf(nicNotActivated, [], { unread: { NodeNetworkState: { state: 'failing' } } });
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
