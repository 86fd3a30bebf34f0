import { readNativeVlans, writeNativeVlans } from './nativeVlans';

describe('what a person said about native VLANs', () => {
  it('is read as it was kept, whatever the localnet is called', () => {
    const vlans = new Map([
      ['physnet', 100],
      ['a=b c', 4094],
    ]);
    expect(readNativeVlans(writeNativeVlans(vlans))).toEqual(vlans);
  });

  it('keeps nothing where nothing is said', () => {
    expect(writeNativeVlans(new Map())).toBeUndefined();
    expect(readNativeVlans(undefined)).toEqual(new Map());
  });

  it.each(['physnet=0', 'physnet=4095', 'physnet=1e2', 'physnet=12x', 'physnet', '=7', 'physnet=-1'])(
    'is no VLAN in %s',
    (kept) => {
      expect(readNativeVlans(`${kept} other=7`)).toEqual(new Map([['other', 7]]));
    },
  );

  it('survives half a character', () => {
    expect(readNativeVlans('100%=7')).toEqual(new Map([['100%', 7]]));
  });
});
