import { nodeOfScope, nodeScope, readAddress, writeAddress } from './mapAddress';

const query = (text: string) => new URLSearchParams(text);

it('reads what it wrote', () => {
  const address = {
    scope: nodeScope('worker-3'),
    select: 'vmNic:shop/web-01/net1',
    coloured: true,
    plumbing: true,
    open: new Set(['lane:vlan', 'unused']),
    view: 'table',
  } as const;
  const text = writeAddress(query(''), address).toString();
  expect(readAddress(query(text))).toEqual(address);
});

it('needs nothing in the URL', () => {
  expect(readAddress(query(''))).toEqual({
    scope: undefined,
    select: undefined,
    coloured: false,
    plumbing: false,
    open: new Set(),
    view: 'map',
  });
});

it('changes only what it is told, and takes away what is back to normal', () => {
  const before = query('scope=node%2Fn1&plumbing=1&colour=vlan&q=leaf&view=table');
  expect(writeAddress(before, { plumbing: false, view: 'map' }).toString()).toBe('scope=node%2Fn1&colour=vlan&q=leaf');
  expect(writeAddress(before, { select: undefined }).toString()).toBe(before.toString());
});

it('reads strange values as none', () => {
  expect(readAddress(query('view=matrix&colour=kind&plumbing=yes'))).toMatchObject({
    view: 'map',
    coloured: false,
    plumbing: false,
  });
});

it('knows a host from other scopes', () => {
  expect(nodeOfScope('node/worker-3')).toBe('worker-3');
  expect(nodeOfScope('all')).toBeUndefined();
});
