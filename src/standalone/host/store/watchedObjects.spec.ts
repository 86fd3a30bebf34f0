import { Map as ImmutableMap } from 'immutable';
import { addPage, applyEvents, replaceAll, type ObjectsByName } from './watchedObjects';

const anObject = (name: string, resourceVersion: string, more = {}) => ({
  metadata: { namespace: 'ns', name, resourceVersion },
  ...more,
});
const none: ObjectsByName = ImmutableMap();
const keys = (objects: ObjectsByName) => objects.keySeq().toArray().sort();

describe('a watched list', () => {
  const start = replaceAll(none, [anObject('a', '1'), anObject('b', '1', { spec: { x: 1 } })]);

  it('is keyed by namespace and name', () => {
    expect(keys(start)).toEqual(['(ns)-a', '(ns)-b']);
    expect(keys(replaceAll(none, [{ metadata: { name: 'node' } }]))).toEqual(['node']);
  });

  it('drops what a new list does not have', () => {
    expect(keys(replaceAll(start, [anObject('b', '2')]))).toEqual(['(ns)-b']);
  });

  it('keeps what is newer than a list', () => {
    const newer = applyEvents(start, [{ type: 'MODIFIED', object: anObject('b', '10', { spec: { x: 2 } }) }]);
    const again = replaceAll(newer, [anObject('a', '1'), anObject('b', '9', { spec: { x: 1 } })]);
    expect(again.getIn(['(ns)-b', 'spec', 'x'])).toBe(2);
  });

  it('grows page by page', () => {
    expect(keys(addPage(start, [anObject('c', '1')]))).toEqual(['(ns)-a', '(ns)-b', '(ns)-c']);
  });

  it('follows a watch', () => {
    const after = applyEvents(start, [
      { type: 'ADDED', object: anObject('c', '2') },
      { type: 'DELETED', object: anObject('a', '2') },
      { type: 'BOOKMARK', object: anObject('z', '3') },
    ]);
    expect(keys(after)).toEqual(['(ns)-b', '(ns)-c']);
  });

  it('keeps the identity of objects that change in their version only', () => {
    const after = applyEvents(start, [{ type: 'MODIFIED', object: anObject('b', '5', { spec: { x: 1 } }) }]);
    expect(after.get('(ns)-b')).toBe(start.get('(ns)-b'));
  });
});
