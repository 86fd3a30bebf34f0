import { podInterfaceName, stableMac, stableUid } from './stableId';

it('names the pod interface after the first eleven digits of the SHA-256 of the network', () => {
  expect(podInterfaceName('vlan-1924')).toBe('poda3f5873eb72');
});

it('makes UIDs of the usual shape, the same for the same text', () => {
  expect(stableUid('VirtualMachine ns1/ws')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(stableUid('a')).toBe(stableUid('a'));
  expect(stableUid('a')).not.toBe(stableUid('b'));
});

it('makes MAC addresses that keep their prefix', () => {
  expect(stableMac('02:AA:0C', 'switch leaf-11')).toMatch(/^02:aa:0c(:[0-9a-f]{2}){3}$/);
});
