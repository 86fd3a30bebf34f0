import { valueOf } from '../testing/readers/reading';
import { readVirtualMachine } from './virtualMachine';

const vm = (spec: unknown, status?: unknown) =>
  valueOf(readVirtualMachine, { metadata: { name: 'web', namespace: 'shop' }, spec, status });

describe('a VM', () => {
  it.each([
    [{ runStrategy: 'Manual' }, 'Manual'],
    [{ running: true }, 'Always'],
    [{ running: false }, 'Halted'],
    [{ runStrategy: 'Manual', running: true }, 'Manual'],
    [{}, undefined],
    [undefined, undefined],
  ])('says whether it is to run, in both spellings: %j', (spec, strategy) => {
    expect(vm(spec).runStrategy).toBe(strategy);
  });

  it('has the template of its instance, and what it says of itself', () => {
    const spec = { template: { spec: { networks: [{ name: 'a', pod: {} }] } } };
    expect(vm(spec, { printableStatus: 'Running', conditions: [{ type: 'Ready', status: 'True' }] })).toMatchObject({
      template: { networks: [{ name: 'a', path: 'spec.template.spec.networks[0]' }] },
      printableStatus: 'Running',
      conditions: [{ type: 'Ready', status: 'True' }],
    });
  });

  it('has the labels of its instance', () => {
    expect(vm({ template: { metadata: { labels: { app: 'web' } } } }).instanceLabels).toEqual({ app: 'web' });
    expect([vm({ template: {} }), vm({}), vm(undefined)].map(({ instanceLabels }) => instanceLabels)).toEqual([
      {},
      {},
      {},
    ]);
  });
});
