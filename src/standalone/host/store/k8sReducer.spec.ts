import * as actions from '@openshift-console/dynamic-plugin-sdk/lib/app/k8s/actions/k8s';
import { Map as ImmutableMap } from 'immutable';
import { k8sReducer } from './k8sReducer';

const id = 'core~v1~Node';
const node = (name: string, version: string) => ({ metadata: { name, resourceVersion: version } });

const after = (...all: readonly { readonly type: string }[]) =>
  all.reduce(k8sReducer, k8sReducer(undefined, { type: '' }));
const names = (state: ReturnType<typeof after>) => Object.keys(state.getIn([id, 'data']).toJS()).sort();

describe('the state of watches', () => {
  const started = actions.startWatchK8sList(id, {});

  it('begins empty and not loaded', () => {
    expect(after(started).get(id)).toEqual(
      ImmutableMap({ loadError: '', loaded: false, data: ImmutableMap(), filters: ImmutableMap(), selected: null }),
    );
  });

  it('does not begin a watch twice', () => {
    const state = after(started, actions.loaded(id, [node('a', '1')]), started);
    expect(names(state)).toEqual(['a']);
  });

  it('fills a list, page by page, and follows the watch', () => {
    const state = after(
      started,
      actions.loaded(id, [node('a', '1')]),
      actions.bulkAddToList(id, [node('b', '1')]),
      actions.updateListFromWS(id, [{ type: 'DELETED', object: node('a', '2') }]),
    );
    expect(names(state)).toEqual(['b']);
    expect(state.getIn([id, 'loaded'])).toBe(true);
  });

  it('keeps the objects when the list fails, and forgets the error when it is back', () => {
    const failed = after(started, actions.loaded(id, [node('a', '1')]), actions.errored(id, { message: 'no' }));
    expect(failed.getIn([id, 'loadError'])).toEqual({ message: 'no' });
    expect(names(failed)).toEqual(['a']);
    expect(k8sReducer(failed, actions.loaded(id, [])).getIn([id, 'loadError'])).toBe('');
  });

  it('ignores what comes after the end of a watch', () => {
    const ended = after(started, actions.stopWatchK8s(id));
    expect(ended.has(id)).toBe(false);
    for (const late of [
      actions.loaded(id, [node('a', '1')]),
      actions.bulkAddToList(id, [node('a', '1')]),
      actions.updateListFromWS(id, []),
      actions.errored(id, {}),
      actions.modifyObject(id, node('a', '1')),
    ])
      expect(k8sReducer(ended, late)).toBe(ended);
  });

  it('holds one object, which stays the same when only its version changes', () => {
    const first = after(actions.startWatchK8sObject(id), actions.modifyObject(id, node('a', '1')));
    expect(first.getIn([id, 'data', 'metadata', 'name'])).toBe('a');
    const second = k8sReducer(first, actions.modifyObject(id, node('a', '2')));
    expect(second.getIn([id, 'data'])).toBe(first.getIn([id, 'data']));
    const third = k8sReducer(second, actions.modifyObject(id, { ...node('a', '3'), spec: {} }));
    expect(third.getIn([id, 'data']).toJS()).toEqual({ ...node('a', '3'), spec: {} });
  });

  it('knows what the cluster serves', () => {
    const asking = after(actions.getResourcesInFlight());
    expect(asking.getIn(['RESOURCES', 'inFlight'])).toBe(true);
    const model = { apiGroup: 'nmstate.io', apiVersion: 'v1', kind: 'NMState', plural: 'nmstates' };
    const core = { apiVersion: 'v1', kind: 'Node', plural: 'nodes' };
    const known = k8sReducer(asking, { type: 'resources', payload: { resources: { models: [model, core] } } });
    expect(known.getIn(['RESOURCES', 'models', 'nmstate.io~v1~NMState'])).toEqual(model);
    expect(known.getIn(['RESOURCES', 'models', 'core~v1~Node'])).toEqual(core);
    expect([known.getIn(['RESOURCES', 'inFlight']), known.getIn(['RESOURCES', 'loaded'])]).toEqual([false, true]);
  });

  it('remembers filters', () => {
    expect(after(started, actions.filterList(id, 'name', { selected: ['x'] })).getIn([id, 'filters', 'name'])).toEqual({
      selected: ['x'],
    });
  });
});
