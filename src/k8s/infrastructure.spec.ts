import { valueOf } from '../testing/readers/reading';
import { readInfrastructure } from './infrastructure';

const read = (body: object) => valueOf(readInfrastructure, { metadata: { name: 'cluster' }, ...body });

describe('the infrastructure of the cluster', () => {
  it.each(['baremetal', 'openstack', 'vsphere', 'nutanix'])('has machine networks on %s, each once', (platform) => {
    const networks = (...machineNetworks: readonly string[]) => ({ [platform]: { machineNetworks } });
    const spec = { platformSpec: networks('192.0.2.0/24') };
    const status = { platformStatus: networks('192.0.2.0/24', '2001:db8::/64') };
    expect(read({ spec, status }).machineNetworks).toEqual(['192.0.2.0/24', '2001:db8::/64']);
  });

  it('has none on other platforms, or where the platform does not say', () => {
    expect(read({ spec: { platformSpec: { aws: {} } } }).machineNetworks).toEqual([]);
    expect(read({ spec: { platformSpec: { vsphere: {} } } }).machineNetworks).toEqual([]);
    expect(read({}).machineNetworks).toEqual([]);
  });

  it('has the virtual addresses of the API and of ingress, each once', () => {
    const vsphere = { apiServerInternalIPs: ['192.0.2.5', '2001:db8::5'], ingressIPs: ['192.0.2.6', '192.0.2.5'] };
    expect(read({ status: { platformStatus: { vsphere } } }).virtualIps).toEqual([
      '192.0.2.5',
      '2001:db8::5',
      '192.0.2.6',
    ]);
    expect(read({ status: { platformStatus: { vsphere: {} } } }).virtualIps).toEqual([]);
  });

  it('names its platform, the observed one first', () => {
    const spec = { platformSpec: { type: 'None' } };
    expect(read({ spec, status: { platform: 'VSphere', platformStatus: { type: 'BareMetal' } } }).platform).toBe(
      'BareMetal',
    );
    expect(read({ spec, status: { platform: 'VSphere' } }).platform).toBe('VSphere');
    expect(read({ spec }).platform).toBe('None');
    expect(read({}).platform).toBeUndefined();
  });
});
