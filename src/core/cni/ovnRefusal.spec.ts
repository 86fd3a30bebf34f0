import { ovnRefusal, ovnRefusals } from './ovnRefusal';
import { parseConfig } from './parseNad';

const place = { namespace: 'ns1', name: 'a' };
const good = { type: 'ovn-k8s-cni-overlay', name: 'a', topology: 'localnet', netAttachDefName: 'ns1/a' };
const refusal = (config: unknown) => ovnRefusal(parseConfig(JSON.stringify(config)), place);

describe('OVN-Kubernetes', () => {
  it.each([
    ['a NAD that is right', good],
    ['a NAD of the default network', { type: 'ovn-k8s-cni-overlay', name: 'ovn-kubernetes' }],
    ['a NAD of another type', { type: 'bridge', name: 'default' }],
    ['an ipam without a type', { ...good, ipam: {} }],
    ['a list of one plugin', { name: 'a', plugins: [good] }],
  ])('has nothing against %s', (_, config) => {
    expect(refusal(config)).toBeUndefined();
  });

  it('has nothing to say to a NAD without configuration', () => {
    expect(ovnRefusal({ kind: 'empty' }, place)).toBeUndefined();
  });

  it.each([
    [{ topology: 'Localnet' }, 'OVN-Kubernetes knows no topology Localnet.'],
    [{ name: '' }, 'The network has no name.'],
    [{ name: 'default' }, 'The network name default is reserved.'],
    [{ netAttachDefName: 'default/a' }, 'netAttachDefName is default/a, it must be ns1/a.'],
    [{ netAttachDefName: undefined }, 'netAttachDefName is missing, it must be ns1/a.'],
    [{ ipam: { type: 'host-local' } }, 'OVN networks have no ipam, their addresses come from subnets.'],
  ])('refuses a NAD with %j', (more, problem) => {
    expect(refusal({ ...good, ...more })).toBe(problem);
  });

  it('refuses to be one of several plugins', () => {
    expect(refusal({ name: 'a', plugins: [good, { type: 'tuning' }] })).toBe(
      'OVN-Kubernetes serves no configuration with more than one plugin.',
    );
  });

  it('tells all that it has against a NAD', () => {
    const config = JSON.stringify({ ...good, name: 'default', netAttachDefName: 'x/y', ipam: { type: 'static' } });
    expect(ovnRefusals(parseConfig(config), place).map(({ fault }) => fault)).toEqual([
      'name',
      'netAttachDefName',
      'ipam',
    ]);
  });
});
