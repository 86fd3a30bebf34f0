import { problemsOf, valueOf } from '../testing/readers/reading';
import { readNodeNetworkState } from './nodeNetworkState';
import { readNodeNetworkConfigurationPolicy } from './nodeNetworkConfigurationPolicy';
import { readNodeNetworkConfigurationEnactment } from './nodeNetworkConfigurationEnactment';

const observed = (currentState: unknown) => ({ metadata: { name: 'n1' }, status: { currentState } });
const stateOf = (currentState: unknown) => valueOf(readNodeNetworkState, observed(currentState)).state;
const problems = (currentState: unknown) => problemsOf(readNodeNetworkState, observed(currentState));

describe('the mappings of a host', () => {
  it('are not known when the key is missing, and none when the list is empty', () => {
    expect(stateOf({ interfaces: [] })?.mappings).toBeUndefined();
    expect(stateOf({ ovn: {} })?.mappings).toBeUndefined();
    expect(stateOf({ ovn: null })?.mappings).toBeUndefined();
    expect(stateOf({ ovn: { 'bridge-mappings': [] } })?.mappings).toEqual([]);
  });

  it('are present unless they say absent, and may lack the bridge', () => {
    const mappings = [
      { localnet: 'a', bridge: 'br-a' },
      { localnet: 'b', bridge: '', state: 'absent' },
      { localnet: 'c', bridge: 'br-c', state: 'present' },
    ];
    const path = 'status.currentState.ovn.bridge-mappings';
    expect(stateOf({ ovn: { 'bridge-mappings': mappings } })?.mappings).toEqual([
      { localnet: 'a', bridge: 'br-a', state: 'present', path: `${path}[0]` },
      { localnet: 'b', bridge: undefined, state: 'absent', path: `${path}[1]` },
      { localnet: 'c', bridge: 'br-c', state: 'present', path: `${path}[2]` },
    ]);
  });

  it('lose only those that are malformed', () => {
    const raw = { ovn: { 'bridge-mappings': [{ bridge: 'br-a' }, 7, { localnet: 'c', bridge: 'br-c' }] } };
    expect(stateOf(raw)?.mappings).toHaveLength(1);
    expect(problems(raw)).toEqual([0, 1].map((index) => `status.currentState.ovn.bridge-mappings[${index}]`));
  });
});

describe('the routes of a host', () => {
  const route = { destination: '0.0.0.0/0', 'next-hop-interface': 'br-ex' };

  it('are those that run, else those that are configured', () => {
    const other = { destination: '::/0', 'next-hop-interface': 'eno1' };
    expect(stateOf({ routes: { running: [route], config: [other] } })?.routes).toMatchObject([
      { destination: '0.0.0.0/0' },
    ]);
    expect(stateOf({ routes: { running: null, config: [other] } })?.routes).toMatchObject([{ destination: '::/0' }]);
    expect(stateOf({})?.routes).toBeUndefined();
  });

  it.each([[''], ['0.0.0.0'], ['::'], [undefined]])('have no gateway when the next hop is %j', (address) => {
    const [read] = stateOf({ routes: { running: [{ ...route, 'next-hop-address': address }] } })?.routes ?? [];
    expect(read).toEqual({
      destination: '0.0.0.0/0',
      nextHopInterface: 'br-ex',
      nextHopAddress: undefined,
      metric: undefined,
      table: undefined,
    });
  });

  it('have the metric and the table they say', () => {
    const whole = { ...route, 'next-hop-address': '192.0.2.1', metric: 48, 'table-id': 254 };
    expect(stateOf({ routes: { running: [whole] } })?.routes).toMatchObject([
      { nextHopAddress: '192.0.2.1', metric: 48, table: 254 },
    ]);
  });

  it('leave out without complaint those that lead nowhere', () => {
    const raw = { routes: { running: [{ destination: '10.0.0.0/8', 'route-type': 'blackhole' }, {}] } };
    expect(stateOf(raw)?.routes).toEqual([]);
    expect(problems(raw)).toEqual([]);
  });
});

describe('the name servers of a host', () => {
  it('are those in use, else those that are configured, else none', () => {
    const running = { server: ['192.0.2.53'], search: ['example.com'] };
    const config = { server: ['192.0.2.54'], search: null };
    expect(stateOf({ 'dns-resolver': { running, config } })).toMatchObject({
      dnsServers: ['192.0.2.53'],
      dnsSearch: ['example.com'],
    });
    expect(stateOf({ 'dns-resolver': { config } })).toMatchObject({ dnsServers: ['192.0.2.54'], dnsSearch: [] });
    expect(stateOf({})).toMatchObject({ dnsServers: [], dnsSearch: [] });
  });
});

describe('the state of a host', () => {
  it('is not known when the object has none (peers 15)', () => {
    expect(valueOf(readNodeNetworkState, { metadata: { name: 'n1' } }).state).toBeUndefined();
    expect(stateOf(null)).toBeUndefined();
  });

  it('has no interfaces list when there was none, which is not an empty one', () => {
    expect(stateOf({})?.interfaces).toBeUndefined();
    expect(stateOf({ interfaces: [] })?.interfaces).toEqual([]);
  });
});

describe('a desired state', () => {
  const policy = (desiredState: unknown) =>
    valueOf(readNodeNetworkConfigurationPolicy, { metadata: { name: 'p' }, spec: { desiredState } });

  it.each([
    ['as a whole', '{{ capture.all }}'],
    ['in its interfaces', { interfaces: '{{ capture.nics.interfaces }}' }],
    ['in a single field', { interfaces: [{ name: '{{ capture.nic.interfaces.0.name }}', type: 'ethernet' }] }],
  ])('that is a template %s is left to the enactments', (_where, desiredState) => {
    expect(policy(desiredState)).toMatchObject({ desired: undefined, templated: true });
    expect(problemsOf(readNodeNetworkConfigurationPolicy, { metadata: { name: 'p' }, spec: { desiredState } })).toEqual(
      [],
    );
  });

  it('that is absent or no object is no template', () => {
    expect(policy(undefined)).toMatchObject({ desired: undefined, templated: false });
    expect(policy('plain text')).toMatchObject({ desired: undefined, templated: false });
    expect(policy({ interfaces: [{ name: 'eno1' }] })).toMatchObject({
      desired: { interfaces: [{ name: 'eno1', path: 'spec.desiredState.interfaces[0]' }] },
      templated: false,
    });
  });

  it('may be missing with the whole spec or status', () => {
    expect(valueOf(readNodeNetworkConfigurationPolicy, { metadata: { name: 'p' } })).toMatchObject({
      nodeSelector: {},
      templated: false,
    });
    const labels = { 'nmstate.io/node': 'w0.example.com', 'nmstate.io/policy': 'p' };
    expect(
      valueOf(readNodeNetworkConfigurationEnactment, { metadata: { name: 'w0.example.com.p', labels } }),
    ).toMatchObject({
      node: 'w0.example.com',
      policy: 'p',
      desired: undefined,
      policyGeneration: undefined,
    });
  });

  it('says what each interface writes, which an observed state does not', () => {
    const interfaces = [{ name: 'eno1', mtu: 9000 }];
    expect(policy({ interfaces }).desired?.interfaces?.[0]?.written).toEqual([{ path: 'mtu', value: '9000' }]);
    expect(policy({ interfaces: [{}] }).desired?.interfaces).toEqual([]);
    expect(stateOf({ interfaces })?.interfaces?.[0]?.written).toBeUndefined();
  });

  it('goes with whether the policy captures', () => {
    const captures = (spec: unknown) =>
      valueOf(readNodeNetworkConfigurationPolicy, { metadata: { name: 'p' }, spec }).captures;
    expect([captures({ capture: { nic: 'interfaces.name == "eno1"' } }), captures({})]).toEqual([true, false]);
  });

  it('goes with the limit of a roll-out, a number or a share', () => {
    const limit = (maxUnavailable: unknown) =>
      valueOf(readNodeNetworkConfigurationPolicy, { metadata: { name: 'p' }, spec: { maxUnavailable } }).maxUnavailable;
    expect([limit(3), limit('50%'), limit(undefined)]).toEqual(['3', '50%', undefined]);
  });
});
