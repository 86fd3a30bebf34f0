import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nadGoing } from './d-431-nad-going';

const nics = [{ name: 'default' }, { name: 'data', nad: 'dc' }];
const vm = aRunningVm('shop/web', { nics });
const going = aLocalnetNad('shop/dc', {}, { deletionTimestamp: '2026-03-02T08:00:00Z' });

describe('D-431', () => {
  it.each([
    ['a NAD that stays', [aLocalnetNad('shop/dc'), ...vm]],
    ['a NAD that is missing for a VM that does not run', [aVm('shop/web', { nics })]],
    [
      'a NAD that is missing for a NIC that is not there yet',
      aRunningVm('shop/web', { nics, actual: [{ name: 'default' }] }),
    ],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(nadGoing, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names a NAD that is being deleted', () => {
    const { findings, titles, subjects, evidence } = answersOf(nadGoing, [going, aVm('shop/web', { nics })]);
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual(['shop/dc, which NIC data of shop/web is on, is being deleted.']);
    expect(subjects).toEqual([['vmNic:shop/web/data', 'nad:shop/dc']]);
    expect(evidence[0]?.[1]).toEqual({
      object: 'NetworkAttachmentDefinition/shop/dc',
      path: 'metadata.deletionTimestamp',
      value: '2026-03-02T08:00:00Z',
    });
  });

  it('names a NAD that is gone while the VM runs on', () => {
    const { titles, evidence } = answersOf(nadGoing, vm);
    expect(titles).toEqual(['shop/dc, which NIC data of shop/web is on, was deleted.']);
    expect(evidence[0]?.[1]).toMatchObject({ path: 'metadata.name', value: null });
  });

  it('cannot tell without NADs, but in a namespace that was read', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden', within: 'bank' } } as const;
    expect(answersOf(nadGoing, vm, { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NetworkAttachmentDefinition could not be read.'],
    });
  });
});
