import type { HostInterface } from '../../k8s/hostInterface';
import type { HostLanding } from '../cni/hostLanding';
import { msg } from '../message';
import type { Message } from '../message';
import type { Host } from '../sources/host/host';
import { at } from './onEachNode';
import type { PreflightAnswer, PreflightInput } from './preflight';
import { protectedNames } from './protectedNames';
import { blocked, passed } from './said';

/** A `host-device` NAD takes its NIC away from whichever node a pod of it runs on, which may be what carries that node. */
export const untouchedByNads = ({ view, changes }: PreflightInput, good: Message): readonly PreflightAnswer[] =>
  changes.nads.flatMap(({ config, object }) => {
    if (config.kind !== 'cni' || config.type !== 'host-device') return [];
    const taken = view.hosts().flatMap((host) => {
      const own = protectedNames(view, host);
      return devicesOn(host.host, config.landsOn)
        .filter(own.has)
        .map((name) => ({ name, node: host.node }));
    });
    if (taken.length === 0) return [at(passed(good), object)];
    return taken.map((values) => at(blocked(takesAway(values), 'spec.config'), object, values.node));
  });

const takesAway = (values: { readonly name: string; readonly node: string }): Message =>
  msg('A pod on {{node}} would take {{name}} away, over which the node itself is reached.', values);

const devicesOn = ({ interfaces }: Host, landsOn: HostLanding): readonly string[] => {
  switch (landsOn.kind) {
    case 'link':
      return [landsOn.name];
    case 'mac':
      return namesOf(interfaces, ({ mac, permanentMac }) => isSame(mac, landsOn) || isSame(permanentMac, landsOn));
    case 'pci':
      return namesOf(interfaces, ({ pciAddress }) => isSame(pciAddress, landsOn));
    default:
      return [];
  }
};

const namesOf = (interfaces: readonly HostInterface[], is: (entry: HostInterface) => boolean): readonly string[] =>
  interfaces.filter(is).map(({ name }) => name);

const isSame = (own: string | undefined, { address }: { readonly address: string }): boolean =>
  own?.toLowerCase() === address.toLowerCase();
