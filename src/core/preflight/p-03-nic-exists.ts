import type { HostInterface } from '../../k8s/hostInterface';
import type { NetworkState } from '../../k8s/networkState';
import { msg } from '../message';
import { freeInterfaces } from '../rules/bridge/freeInterfaces';
import { isWanted } from '../rules/policy/wantedOn';
import { namesText } from '../rules/said/namesText';
import { nearNames } from '../rules/said/nearNames';
import { chosenPorts, wantedLink } from './chosenPorts';
import type { ChosenPort } from './chosenPorts';
import { onEachNode } from './onEachNode';
import type { OnNode } from './onEachNode';
import type { Preflight, PreflightSaid } from './preflight';
import { blocked } from './said';

const title = msg('Every chosen interface is there and of a kind that can be used.');

/** The NICs that a policy names exist on every node that it is for (domain P-03). */
export const nicExists: Preflight = {
  id: 'p-03-nic-exists',
  code: 'P-03',
  level: 'B',
  title,
  check: (input) =>
    onEachNode(input, {
      good: title,
      concerns: (desired) => chosenPorts(desired).length > 0 || namedNics(desired).length > 0,
      on: (place) => [
        ...chosenPorts(place.desired).flatMap((chosen) => portFaults(place, chosen)),
        ...namedNics(place.desired).flatMap((entry) => nicFaults(place, entry)),
      ],
    }),
};

/** Entries that change a NIC, which no policy can make. */
const namedNics = ({ interfaces = [] }: NetworkState): readonly HostInterface[] =>
  interfaces.filter((entry) => isWanted(entry) && (entry.type === 'ethernet' || entry.type === 'unknown'));

const portFaults = (place: OnNode, chosen: ChosenPort): readonly PreflightSaid[] => {
  const { desired, host } = place;
  const { name, by, path } = chosen;
  if (isOwnPort(chosen)) return [];
  const there = host.host.link(name);
  const wanted = wantedLink(desired, name)?.type ?? 'unknown';
  const isMadeHere = !['ethernet', 'unknown'].includes(wanted);
  if (!there && !isMadeHere) return [missing(place, name, path)];
  const type = isMadeHere ? wanted : (there?.type ?? wanted);
  if (allowedTypes(chosen).includes(type)) return [];
  const values = { name, node: host.node, type, by: by.name };
  return [blocked(msg('{{name}} on {{node}} is of type {{type}}, which {{by}} cannot use.', values), path)];
};

/** An OVS bridge has a port of its own name, which comes with it. */
const isOwnPort = ({ name, by }: ChosenPort): boolean => by.type === 'ovs-bridge' && by.name === name;

const allowedTypes = ({ role, by }: ChosenPort): readonly string[] => {
  switch (role) {
    case 'member':
      return ['ethernet'];
    case 'base':
      return ['ethernet', 'bond'];
    case 'vrfPort':
      return ['ethernet', 'bond', 'vlan', 'linux-bridge', 'ovs-interface'];
    case 'port':
      return by.type === 'ovs-bridge' ? ['ethernet', 'bond', 'vlan', 'ovs-interface'] : ['ethernet', 'bond', 'vlan'];
  }
};

const nicFaults = (place: OnNode, { name, type, path }: HostInterface): readonly PreflightSaid[] => {
  const there = place.host.host.link(name) ?? place.host.host.bridge(name);
  if (!there) return [missing(place, name, path)];
  if (type === 'unknown' || there.type === 'ethernet') return [];
  const values = { name, node: place.host.node, type: there.type };
  return [blocked(msg('{{name}} on {{node}} is no NIC, but of type {{type}}.', values), `${path}.type`)];
};

/** As a port of an OVS bridge a name that nothing has would become an internal port, silently. */
const missing = ({ host }: OnNode, name: string, path: string): PreflightSaid => {
  const free = freeInterfaces(host);
  const near = nearNames(name, free);
  const values = { name, node: host.node, near: namesText(near), free: namesText(free) };
  if (near.length > 0) return blocked(msg('{{node}} has no {{name}}; was {{near}} meant?', values), path);
  return free.length > 0
    ? blocked(msg('{{node}} has no {{name}}. Free there: {{free}}.', values), path)
    : blocked(msg('{{node}} has no {{name}}, and nothing that is free.', values), path);
};
