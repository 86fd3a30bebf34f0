import { anObject } from '../../testing/aClusterStore';
import { createLedger } from './ledger';

const namesAt = (ledger: ReturnType<typeof createLedger>, revision?: number) =>
  ledger.list('nodes', revision)?.map(({ metadata }) => metadata.name);

describe('the ledger', () => {
  it('numbers every change and stamps the object with it', () => {
    const ledger = createLedger(10);
    ledger.put('nodes', anObject('Node', 'b'));
    expect(ledger.put('nodes', anObject('Node', 'a')).metadata.resourceVersion).toBe('2');
    expect(namesAt(ledger)).toEqual(['a', 'b']);
    expect(ledger.remove('nodes', anObject('Node', 'b')).metadata.resourceVersion).toBe('3');
    expect(ledger.changesSince(1)?.map(({ type }) => type)).toEqual(['ADDED', 'DELETED']);
  });

  it('shows the past as it was', () => {
    const ledger = createLedger(10);
    ledger.put('nodes', anObject('Node', 'a'));
    ledger.put('nodes', anObject('Node', 'a', { spec: { unschedulable: true } }));
    ledger.put('pods', anObject('Pod', 'x/p'));
    ledger.put('nodes', anObject('Node', 'b'));
    ledger.remove('nodes', anObject('Node', 'a'));
    expect(namesAt(ledger)).toEqual(['b']);
    expect(namesAt(ledger, 3)).toEqual(['a']);
    expect(ledger.list('nodes', 1)?.[0]?.['spec']).toBeUndefined();
    expect(namesAt(ledger, 99)).toBeUndefined();
  });

  it('forgets what is older than it remembers', () => {
    const ledger = createLedger(2);
    for (const name of ['a', 'b', 'c', 'd', 'e']) ledger.put('nodes', anObject('Node', name));
    expect(ledger.changesSince(2)).toBeUndefined();
    expect(ledger.changesSince(3)?.map(({ object }) => object.metadata.name)).toEqual(['d', 'e']);
    ledger.compact();
    expect(ledger.changesSince(4)).toBeUndefined();
    expect(ledger.changesSince(5)).toEqual([]);
  });

  it('tells all listeners of one change before anyone of the next', () => {
    const ledger = createLedger(10);
    const heard: string[] = [];
    ledger.subscribe(({ object }) => {
      if (object.metadata.name === 'first') ledger.put('nodes', anObject('Node', 'second'));
    });
    const stop = ledger.subscribe(({ object }) => heard.push(object.metadata.name));
    ledger.put('nodes', anObject('Node', 'first'));
    stop();
    ledger.put('nodes', anObject('Node', 'third'));
    expect(heard).toEqual(['first', 'second']);
  });
});
