import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../../core/manifests/json/jsonValue';
import { applyDesiredState } from '../../core/plan/host/applyDesiredState';
import { aHost } from '../aHost';
import { scenarioObjects } from '../aScenario';

/** What a NodeNetworkState says of its host: `status.currentState`. */
export const stateOfObject = (object: unknown): JsonRecord => {
  const state = valueAt(object, ['status', 'currentState']);
  if (!isRecord(state)) throw new Error('there is no state');
  return state;
};

/** A host of a scenario as NMState reports it. */
export const scenarioState = (scenario: string, node: string): JsonRecord =>
  stateOfObject(
    scenarioObjects(scenario).find(({ kind, metadata }) => kind === 'NodeNetworkState' && metadata.name === node),
  );

/**
 * A small host: br-ex on eno1; bond1 over eno2 and eno3, with MTU 9000, under br-vmdata, into which OVN has plugged a
 * network; eno4 to eno6 free, at most MTU 9710; br1, a Linux bridge on bond2.300, bond2 over eno7.
 */
export const aHostState = (): JsonRecord =>
  stateOfObject(
    aHost('n1')
      .withNic('eno1', { controller: 'br-ex', ...card(1) })
      .withBrEx('eno1')
      .withRoute({
        destination: '0.0.0.0/0',
        'next-hop-interface': 'br-ex',
        'next-hop-address': '192.168.4.1',
        'table-id': 254,
      })
      .withNic('eno2', { ...member('bond1', 2), mtu: 9000 })
      .withNic('eno3', { ...member('bond1', 3), mtu: 9000, 'mac-address': mac(2) })
      .withBond('bond1', ['eno2', 'eno3'], { controller: 'br-vmdata', mtu: 9000, 'mac-address': mac(2) })
      .withOvsBridge('br-vmdata', ['bond1', vmPatch.name])
      .withPatch(vmPatch.name, { on: 'br-vmdata', peer: vmPatch.peer })
      .withPatch(vmPatch.peer, { on: 'br-int', peer: vmPatch.name })
      .withMapping('physnet-vmdata', 'br-vmdata')
      .withNic('eno4', card(4))
      .withNic('eno5', card(5))
      .withNic('eno6', card(6))
      .withNic('eno7', member('bond2', 7))
      .withBond('bond2', ['eno7'], { 'mac-address': mac(7), ipv4: { enabled: false } })
      .withVlan('bond2.300', { base: 'bond2', id: 300 }, { controller: 'br1', 'mac-address': mac(7) })
      .withLinuxBridge('br1', ['bond2.300'], { 'mac-address': mac(7) })
      .object(),
  );

/** The cable that OVN has laid for network vlan-1924. */
export const vmPatch = {
  name: 'patch-vlan.1924_ovn_localnet_port-to-br-int',
  peer: 'patch-br-int-to-vlan.1924_ovn_localnet_port',
};

/** The state after a desired state was applied; throws what nmstate would say instead. */
export const after = (state: JsonRecord, desired: JsonRecord): JsonRecord => {
  const outcome = applyDesiredState(state, desired);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.state;
};

/** An entry of `interfaces[]` by its name; `type` where two have it. */
export const entryOf = (state: JsonRecord, name: string, type?: string): JsonRecord | undefined =>
  listAt(state, ['interfaces'])
    .filter(isRecord)
    .find((entry) => entry['name'] === name && (type === undefined || entry['type'] === type));

/** The names that an entry lists as its ports. */
export const portsIn = (entry: JsonRecord | undefined): readonly string[] =>
  [listAt(entry, ['bridge', 'port']), listAt(entry, ['link-aggregation', 'port'])]
    .flat()
    .map((port) => (typeof port === 'string' ? port : (textAt(port, ['name']) ?? '')));

/** The MAC address burned into the card of that number. */
export const mac = (number: number): string => `02:00:5E:00:00:0${number}`;

const card = (number: number): JsonRecord => ({
  'mac-address': mac(number),
  'permanent-mac-address': mac(number),
  'min-mtu': 68,
  'max-mtu': 9710,
  ipv4: { enabled: false },
  ipv6: { enabled: false },
  lldp: { enabled: false },
});

const member = (bond: string, number: number): JsonRecord => ({ ...card(number), controller: bond });
