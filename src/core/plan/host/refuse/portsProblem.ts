import { spelled } from '../../../../k8s/fields';
import { valueAt } from '../../../manifests/json/jsonValue';
import {
  baseOf,
  isCard,
  isPatch,
  isTrue,
  linkKey,
  stateOf,
  type HostEntries,
  type HostEntry,
} from '../entry/hostEntry';
import { isController, portList, portsOf } from '../entry/hostPorts';
import { invalidArgument, verificationError } from './nmstateError';

/**
 * Why nmstate does not accept who is whose port in a desired state, in its own words: ports that nobody knows, ports of two
 * controllers, what would hang in the air, and patch ports of OVN that a list of ports would take away. Undefined when it
 * accepts all of it.
 */
export const portsProblem = (current: HostEntries, wanted: HostEntries): string | undefined => {
  const host = { current, wanted };
  const controllers = [...wanted].filter(([, entry]) => isController(entry) && stateOf(entry) === 'up');
  const texts = [
    unknownController(host),
    ...controllers.map(([key, entry]) => unknownPort(host, key, entry)),
    overbookedPort(host, controllers),
    orphan(host),
    ...controllers.map(([key, entry]) => lostPatch(host, key, entry)),
  ];
  return texts.find((text) => text !== undefined);
};

type Both = { readonly current: HostEntries; readonly wanted: HostEntries };

/** `controller` on the port's side must be somebody, who must not list other ports only. */
const unknownController = ({ current, wanted }: Both): string | undefined => {
  for (const entry of wanted.values()) {
    const name = spelled(entry['controller']) ?? '';
    if (stateOf(entry) !== 'up' || name === '') continue;
    const listing = controllerNamed(wanted, name);
    if ((listing ?? controllerNamed(current, name)) === undefined)
      return invalidArgument(`Interface ${entry.name} desired controller ${name} not found`);
    const listed = listing && portsOf(listing);
    if (listed && !listed.includes(entry.name))
      return invalidArgument(
        `Interface ${entry.name} has controller ${name} but not listed in port list of controller interface`,
      );
  }
  return undefined;
};

const controllerNamed = (entries: HostEntries, name: string): HostEntry | undefined =>
  [...entries.values()].find((entry) => entry.name === name && isController(entry) && stateOf(entry) !== 'absent');

/** Only a port that is new in the list is looked for. An OVS bridge makes an internal port of a name that nobody has. */
const unknownPort = ({ current, wanted }: Both, key: string, entry: HostEntry): string | undefined => {
  if (entry.type === 'ovs-bridge') return undefined;
  const before = currentPorts(current, key);
  const missing = (portsOf(entry) ?? []).find((port) => {
    const there = wanted.get(linkKey(port)) ?? current.get(linkKey(port));
    return !before.includes(port) && (there === undefined || stateOf(there) === 'absent');
  });
  return missing === undefined
    ? undefined
    : invalidArgument(`Controller interface ${entry.name} is holding unknown port ${missing}`);
};

const overbookedPort = (
  { current }: Both,
  controllers: readonly (readonly [key: string, entry: HostEntry])[],
): string | undefined => {
  const taken = new Map<string, string>();
  for (const [key, entry] of controllers) {
    for (const port of portsOf(entry) ?? currentPorts(current, key)) {
      const other = taken.get(port);
      if (other !== undefined)
        return invalidArgument(`Port ${port} is overbooked by two controller: ${entry.name}, ${other}`);
      taken.set(port, entry.name);
    }
  }
  return undefined;
};

const currentPorts = (current: HostEntries, key: string): readonly string[] => {
  const entry = current.get(key);
  return (entry && portsOf(entry)) ?? [];
};

/** A VLAN cannot be wanted where the interface below it is to go; network cards never go. */
const orphan = ({ current, wanted }: Both): string | undefined => {
  for (const entry of wanted.values()) {
    if (stateOf(entry) !== 'up') continue;
    const base = baseOf(entry) ?? baseOf(current.get(linkKey(entry.name)) ?? entry);
    const below = base === undefined ? undefined : wanted.get(linkKey(base));
    if (below && stateOf(below) === 'absent' && !isCard(below))
      return invalidArgument(
        `Interface ${entry.name} cannot be in up state as its parent ${below.name} has been marked as absent`,
      );
  }
  return undefined;
};

/** OVN puts its patch ports back at once, so that a list without them is never what is found afterwards (domain §3.4). */
const lostPatch = ({ current }: Both, key: string, entry: HostEntry): string | undefined => {
  const listed = portsOf(entry);
  const before = current.get(key);
  if (entry.type !== 'ovs-bridge' || listed === undefined || before === undefined) return undefined;
  if (isTrue(valueAt(entry, ['bridge', 'allow-extra-patch-ports']))) return undefined;
  const lost = (portsOf(before) ?? []).filter((port) => {
    const link = current.get(linkKey(port));
    return link !== undefined && isPatch(link) && stateOf(link) === 'ignore' && !listed.includes(port);
  });
  if (lost.length === 0) return undefined;
  const desire = portList(entry) ?? [];
  return verificationError(`${entry.name}.interface.bridge.port`, desire, [
    ...desire,
    ...lost.map((name) => ({ name })),
  ]);
};
