import { createHostStore, setActiveNamespace, setFlag } from './createHostStore';
import { allNamespaces } from './hostState';

const storeIn = (activeNamespace: string) =>
  createHostStore({ username: 'tenant', activeNamespace, flags: { A: true } });

it('remembers each namespace that was active, once, and never all of them as one', () => {
  const store = storeIn('shop');
  store.dispatch(setActiveNamespace(allNamespaces));
  expect(store.getState().UI).toEqual({ activeNamespace: allNamespaces, knownNamespaces: ['shop'] });
  store.dispatch(setActiveNamespace('erp'));
  store.dispatch(setActiveNamespace('shop'));
  expect(store.getState().UI).toEqual({ activeNamespace: 'shop', knownNamespaces: ['shop', 'erp'] });
  expect(storeIn(allNamespaces).getState().UI.knownNamespaces).toEqual([]);
});

it('sets one flag and leaves the others', () => {
  const store = storeIn('shop');
  store.dispatch(setFlag('B', false));
  expect(store.getState().FLAGS.toObject()).toEqual({ A: true, B: false });
});
