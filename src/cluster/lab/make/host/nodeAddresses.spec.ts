import { gatewayAddresses, podAddress, podSubnet } from './nodeAddresses';

it('gives each node a part of the pod network of its own', () => {
  expect([podSubnet(0), podSubnet(10), podSubnet(128)]).toEqual(['10.128.0.0/23', '10.128.20.0/23', '10.129.0.0/23']);
  expect(podAddress(10, 2)).toBe('10.128.20.2');
});

it('puts an address on br-ex beside those of OVN, and leaves a family without one off', () => {
  const { ipv4, ipv6 } = gatewayAddresses([{ ip: '192.0.2.21', prefix: 24, gateway: '192.0.2.1' }]);
  expect(ipv4).toMatchObject({
    enabled: true,
    address: [
      { ip: '192.0.2.21', 'prefix-length': 24 },
      { ip: '169.254.0.2', 'prefix-length': 17 },
    ],
  });
  expect(ipv6).toEqual({ enabled: false });
});
