import { globalAddresses } from './guestAddresses';

describe('globalAddresses', () => {
  it('leaves out what is good for the wire alone, or is no address', () => {
    const local = ['fe80::1', '169.254.3.4', '127.0.0.1', '::1', '0.0.0.0', '224.0.0.1', 'dhcp', ''];
    expect(globalAddresses([...local, '192.0.2.7', 'fd00::7'])).toEqual(['192.0.2.7', 'fd00::7']);
  });

  it('spells each address in one way, once', () => {
    expect(globalAddresses(['2001:DB8:0:0::7', '2001:db8::7'])).toEqual(['2001:db8::7']);
  });
});
