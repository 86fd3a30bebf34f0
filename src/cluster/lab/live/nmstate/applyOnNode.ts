import { applyDesiredState } from '../../../../core/plan/host/applyDesiredState';
import { brokenProbe } from '../../../../core/plan/host/brokenProbe';
import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../../../store/jsonValue';
import { stableHex, stableMac } from '../../make/stableId';
import { faultFound, type HostFault } from './hostFault';

/** What becomes of a node that a desired state is applied to: its state, or the error as the handler words it. */
export type NodeOutcome =
  { readonly ok: true; readonly state: JsonRecord } | { readonly ok: false; readonly message: string };

/** Applies a desired state to a node, with what only the node knows: what its cards hear, and what they cannot do. */
export const applyOnNode = (
  node: string,
  change: { readonly state: JsonRecord; readonly desired: JsonRecord },
  faults: readonly HostFault[],
): NodeOutcome => {
  const { state, desired } = change;
  const outcome = applyDesiredState(state, desired, { neighborsOf: (nic) => heardBy(state, node, nic) });
  if (!outcome.ok)
    return outcome.unrendered
      ? { ok: false, message: `failure generating desiredState and capturedStates: ${outcome.message}` }
      : { ok: false, message: handlerError(node, executionError(outcome.message)) };
  const found = faultFound(faults, node, { before: state, after: outcome.state });
  if (found !== undefined) return { ok: false, message: handlerError(node, executionError(found)) };
  const probe = brokenProbe(state, outcome.state);
  if (probe !== undefined) return { ok: false, message: handlerError(node, probeError(probe)) };
  return { ok: true, state: withAddresses(node, outcome.state) };
};

const handlerError = (node: string, cause: string): string =>
  `error reconciling NodeNetworkConfigurationPolicy on node ${node} at desired state apply: "",\n ${cause}`;

const executionError = (error: string): string =>
  `failed to execute nmstatectl apply --no-commit --timeout 480: 'exit status 1' '' '${error}'`;

/** The handler puts the whole state of the node between; the lab leaves that out. */
const probeError = (probe: string): string =>
  `rolling back desired state configuration: failed runnig probes after network changes: failed runnig probe '${probe}' with after network reconfiguration -> currentState: ...: timed out waiting for the condition`;

/** Addresses that nobody could foresee, always the same for the same node and name. */
const withAddresses = (node: string, state: JsonRecord): JsonRecord => {
  const interfaces = listAt(state, ['interfaces']).map((entry) => {
    const name = textAt(entry, ['name']);
    const lacks = valueAt(entry, ['mac-address']) === undefined && valueAt(entry, ['patch']) === undefined;
    if (!isRecord(entry) || name === undefined || !lacks || hasNone.has(textAt(entry, ['type']) ?? '')) return entry;
    return { ...entry, 'mac-address': stableMac('02:0e:5e', `${node} ${name}`).toUpperCase() };
  });
  return { ...state, interfaces };
};

const hasNone: ReadonlySet<string> = new Set(['ovs-bridge', 'loopback']);

/** A switch of the lab's, for each card with a signal that has not listened so far; it announces no VLANs. */
const heardBy = (state: JsonRecord, node: string, nic: string): readonly unknown[] | undefined => {
  const card = listAt(state, ['interfaces']).find((one) => textAt(one, ['name']) === nic);
  const speed = valueAt(card, ['ethernet', 'speed']);
  if (typeof speed !== 'number' || speed <= 0) return undefined;
  const number = Number.parseInt(stableHex(`${node} ${nic}`, 4), 16);
  const name = `leaf-${21 + (number % 2)}`;
  return [
    [
      { type: 5, 'system-name': name },
      {
        type: 1,
        'chassis-id': stableMac('02:aa:0c', `switch ${name}`).toUpperCase(),
        'chassis-id-type': 4,
        _description: 'MAC address',
      },
      { type: 2, 'port-id': `Ethernet1/${1 + (number % 48)}`, 'port-id-type': 5, _description: 'Interface name' },
    ],
  ];
};
