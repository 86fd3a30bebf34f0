import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { linkOff } from './d-408-link-off';

const withState = (state: string | undefined, linkState?: string) =>
  aRunningVm('shop/web', {
    nics: [{ name: 'data', nad: 'dc', interface: { bridge: {}, ...(state && { state }) } }],
    ...(linkState && { interfaces: [{ name: 'data', linkState }] }),
  });

describe('D-408', () => {
  it.each([
    [undefined, undefined],
    ['up', 'up'],
    [undefined, 'up'],
  ])('is silent about a NIC with state %s and link %s', (state, link) => {
    expect(answersOf(linkOff, withState(state, link))).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['down', undefined, ['down']],
    [undefined, 'down', [null, 'down']],
    ['up', 'down', ['up', 'down']],
  ])('names a NIC with state %s and link %s', (state, link, values) => {
    const { findings, titles, evidence } = answersOf(linkOff, withState(state, link));
    expect(findings).toEqual(['error vmNic:shop/web/data']);
    expect(titles).toEqual(['The link of NIC data of shop/web is switched off.']);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(values);
    expect(evidence[0]?.[0]?.path).toBe('spec.domain.devices.interfaces[0].state');
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(linkOff, withState('down'), { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: VirtualMachineInstance could not be read.'],
    });
  });
});
