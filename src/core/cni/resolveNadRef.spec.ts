import { globalNamespaces } from './globalNamespaces';
import { normNet } from './normNet';
import { physnetOf } from './physnetOf';
import { resolveNadRef } from './resolveNadRef';

describe('names that mean other objects', () => {
  it('looks for a NAD in the namespace of the VM unless another is written before the first slash', () => {
    expect(resolveNadRef('team-a', 'web')).toEqual({ namespace: 'team-a', name: 'web' });
    expect(resolveNadRef('team-a', 'default/web')).toEqual({ namespace: 'default', name: 'web' });
    expect(resolveNadRef('team-a', 'a/b/c')).toEqual({ namespace: 'a', name: 'b/c' });
  });

  it('takes the name of the network for the mapping when no physical network is written', () => {
    expect(physnetOf({ name: 'web', physicalNetworkName: 'dc' })).toBe('dc');
    expect(physnetOf({ name: 'web', physicalNetworkName: '' })).toBe('web');
    expect(physnetOf({ name: '' })).toBeUndefined();
  });

  it('writes a network the way OVN names its ports', () => {
    expect(normNet('team-a/vlan-1924_x')).toBe('team.a.vlan.1924_x');
  });

  it('shares the four namespaces that OpenShift shares', () => {
    expect(globalNamespaces).toContain('default');
    expect(globalNamespaces).toHaveLength(4);
  });
});
