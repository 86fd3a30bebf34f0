import { after, aHostState } from '../../../../testing/lab/aHostState';

const state = aHostState();

describe('mappings', () => {
  const mapped = (...mappings: readonly unknown[]) => ({ ovn: { 'bridge-mappings': mappings } });

  it('are overwritten by their localnet', () => {
    const now = after(state, mapped({ localnet: 'physnet-vmdata', bridge: 'br-ex' }));
    expect(now['ovn']).toEqual(
      mapped({ localnet: 'physnet', bridge: 'br-ex' }, { localnet: 'physnet-vmdata', bridge: 'br-ex' }).ovn,
    );
    expect(after(state, mapped({ localnet: 'physnet-vmdata', bridge: 'br-vmdata' }))).toBe(state);
  });

  it('stay unknown on a host whose NMState says nothing of them', () => {
    const { ovn: _silent, ...silent } = state;
    expect(after(silent, mapped({ localnet: 'a', bridge: 'b' }))).toBe(silent);
  });

  it('are the first ones of a host without OVN', () => {
    expect(
      after({ interfaces: [] }, mapped({ localnet: 'a', bridge: 'b' }, { localnet: 'c', state: 'absent' })),
    ).toEqual({ interfaces: [], ...mapped({ localnet: 'a', bridge: 'b' }) });
  });
});
