import { aCudn } from '../../../../testing/objects/aCudn';
import { aLocalnetNad } from '../../../../testing/objects/aNad';
import { aCondition, anEnactment, aPolicy } from '../../../../testing/objects/aPolicy';
import { aHost } from '../../../../testing/aHost';
import type { Raw } from '../../../../testing/aHost';
import { aNode } from '../../../../testing/objects/aNode';
import { aRawCluster, aView } from '../../../../testing/rules/aView';
import { create, remove } from '../../../../testing/plan/aPlan';
import type { Write } from '../state/run';
import { nextToSend, writesProgress } from './writeProgress';

const nad = aLocalnetNad('shop/v7', { vlanID: 7 });
const write = (object: Raw, more: Partial<Write> = {}): Write => ({
  change: create(object),
  state: 'written',
  ...more,
});
const progress = (writes: readonly Write[], objects: readonly (Raw | ReturnType<typeof aHost>)[]) =>
  writesProgress(writes, { view: aView(objects), raw: aRawCluster(objects) });
const phases = (...args: Parameters<typeof progress>) => progress(...args).map(({ phase }) => phase);

describe('how far writes came', () => {
  it('is told by the state of each, and by its own words when it was refused', () => {
    const writes = [
      write(nad, { state: 'ready' }),
      write(nad, { state: 'sent' }),
      write(nad, { state: 'refused', message: 'no' }),
    ];
    expect(progress(writes, []).map(({ phase, message }) => [phase, message])).toEqual([
      ['waiting', undefined],
      ['writing', undefined],
      ['failed', 'no'],
    ]);
  });

  it('is done with a deletion only when the object is gone', () => {
    const deleted: Write = { change: remove(nad), state: 'written' };
    expect(phases([deleted], [nad])).toEqual(['working']);
    expect(phases([deleted], [])).toEqual(['done']);
  });

  it('is done with a network when it says that it was made', () => {
    const cudn = (status?: string) =>
      aCudn(
        'v7',
        status === undefined ? {} : { conditions: [aCondition('NetworkCreated', { status, message: 'why' })] },
      );
    expect(phases([write(cudn())], [cudn()])).toEqual(['working']);
    expect(phases([write(cudn())], [cudn('True')])).toEqual(['done']);
    expect(progress([write(cudn())], [cudn('False')])[0]).toMatchObject({ phase: 'failed', message: 'why' });
  });

  it('is what each host says of the policy as it stands, not of an older one', () => {
    const policy = aPolicy('p', { mappings: [{ localnet: 'data', bridge: 'br-vm' }] });
    const hosts = [aNode('n1'), aNode('n2'), aHost('n1'), aHost('n2')];
    const on = (node: string, generation: number) =>
      anEnactment('p', node, { generation, conditions: [aCondition('Available')] });
    const of = (generation: number) =>
      progress([write(policy, { generation })], [...hosts, policy, on('n1', 2), on('n2', 1)])[0];
    expect(of(2)).toMatchObject({
      phase: 'working',
      hosts: [
        { node: 'n1', state: 'done' },
        { node: 'n2', state: 'waiting' },
      ],
    });
    expect(of(1)?.phase).toBe('done');
  });
});

describe('what is sent next', () => {
  it('is the first that was not sent, once all before it are in place', () => {
    const list = (first: Partial<Write>) => progress([write(nad, first), write(nad, { state: 'ready' })], [nad]);
    expect(nextToSend(list({}))).toBe(1);
    expect(nextToSend(list({ state: 'ready' }))).toBe(0);
    expect(nextToSend(list({ state: 'sent' }))).toBeUndefined();
    expect(nextToSend(list({ state: 'refused' }))).toBeUndefined();
  });
});
