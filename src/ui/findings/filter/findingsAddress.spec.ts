import { findingsPath, readFindingsAddress, writeFindingsAddress } from './findingsAddress';

const read = (query: string) => readFindingsAddress(new URLSearchParams(query));
const write = (query: string, change: Parameters<typeof writeFindingsAddress>[1]) =>
  decodeURIComponent(writeFindingsAddress(new URLSearchParams(query), change).toString());

describe('the address of the findings page', () => {
  it('names a host, a network and a VM by a scope each', () => {
    const query =
      'scope=node/n1&scope=network/ovnNetwork:a&scope=vm/shop/web&ns=shop&vlan=7&q=x&status=info&open=D-101+a';
    expect(read(query)).toEqual({
      q: 'x',
      status: new Set(['info']),
      node: 'n1',
      network: 'ovnNetwork:a',
      namespace: 'shop',
      vm: 'shop/web',
      vlan: 7,
      open: new Set(['D-101 a']),
    });
    expect(write(query, {})).toBe(
      'q=x&status=info&scope=node/n1&scope=network/ovnNetwork:a&scope=vm/shop/web&ns=shop&vlan=7&open=D-101+a',
    );
  });

  it('takes a namespace and a VLAN as a scope as well, and leaves alone what it does not know', () => {
    expect(read('scope=ns/shop')).toMatchObject({ namespace: 'shop', node: undefined });
    expect(read('scope=vlan/7')).toMatchObject({ vlan: 7 });
    expect(read('vlan=seven&status=fatal')).toMatchObject({ vlan: undefined, status: new Set() });
    expect(write('view=table', { node: 'n1' })).toBe('view=table&scope=node/n1');
  });

  it('makes the path of a filtered page', () => {
    expect(decodeURIComponent(findingsPath({ node: 'n1', status: new Set(['error']) }))).toBe(
      '/network-map/findings?status=error&scope=node/n1',
    );
  });
});
