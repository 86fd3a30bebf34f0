import { act, renderHook } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { useMapAddress } from './useMapAddress';

const at = (search: string) => {
  const Router = ({ children }: PropsWithChildren) => (
    <MemoryRouter initialEntries={[`/network-map${search}`]}>{children}</MemoryRouter>
  );
  const { result } = renderHook(
    () => ({ address: useMapAddress(), search: useLocation().search, navigate: useNavigate() }),
    { wrapper: Router },
  );
  return {
    change: (...changes: Parameters<(typeof result.current.address)[1]>) => result.current.address[1](...changes),
    back: () => void result.current.navigate(-1),
    search: () => decodeURIComponent(result.current.search),
    scope: () => result.current.address[0].scope,
  };
};

describe('useMapAddress', () => {
  it('builds a change on the one before it, although nothing was drawn in between', () => {
    const { change, search } = at('?scope=node/n1');
    act(() => {
      change({ select: 'link:n1/bond0' });
      change({ view: 'table' });
    });
    expect(search()).toBe('?scope=node/n1&select=link:n1/bond0&view=table');
  });

  it('changes what Back led to, not what was there before', () => {
    const { change, back, search } = at('?scope=node/n1');
    act(() => change({ scope: 'node/n2' }));
    act(back);
    act(() => change({ plumbing: true }));
    expect(search()).toBe('?scope=node/n1&plumbing=1');
  });

  it('makes no step of a change that changes nothing', () => {
    const { change, back, scope } = at('?scope=node/n1');
    act(() => change({ scope: 'node/n2' }));
    act(() => change({ scope: 'node/n2', select: undefined }));
    act(back);
    expect(scope()).toBe('node/n1');
  });
});
