import { msg } from '../../../core/message';
import type { Message } from '../../../core/message';
import type { Element } from '../../../core/model/element';
import type { NetworkMap } from '../../../core/model/networkMap';
import { namesInShort } from '../facts/namesInShort';

/** Why a VM is drawn on a host on which nobody sees it run, as a headline and what is known besides. */
export type Placing = { readonly title: Message; readonly body: Message };

/** Of a VM or of a NIC of one, drawn on `host`; undefined when it runs on a host that is known. */
export const whereItRuns = (map: NetworkMap, element: Element, host: string): Placing | undefined => {
  const vm = vmOf(map, element);
  if (vm === undefined || vm.facts.runs !== undefined) return undefined;
  const { placeUnknown, running, eligibleNodes, status } = vm.facts;
  const values = { vm: vm.name, host };
  if (placeUnknown) {
    return {
      title: msg('It is not known whether {{vm}} runs', values),
      body: msg('{{host}} is drawn as a host on which it may be.', values),
    };
  }
  if (running) {
    return {
      title: msg('{{vm}} runs, but it is not known on which host', values),
      body: msg('{{host}} is drawn as a host on which it may be.', values),
    };
  }
  const title =
    status === undefined || status === 'Stopped'
      ? msg('{{vm}} does not run', values)
      : msg('{{vm}} does not run (KubeVirt says {{status}})', { ...values, status });
  return { title, body: couldRun(eligibleNodes, host) };
};

const couldRun = (hosts: readonly string[] | undefined, host: string): Message => {
  if (hosts === undefined)
    return msg('{{host}} is drawn as a host on which it may start. Which others there are is not known.', { host });
  if (hosts.length === 0) return msg('No host would take it as they are now.');
  if (hosts.length === 1) return msg('It could run on {{hosts}} only.', { hosts: hosts.join() });
  return msg('It could run on {{hosts}}. Shown is its path on {{host}}.', { hosts: namesInShort(hosts), host });
};

const vmOf = (map: NetworkMap, element: Element) => {
  const { id } = element;
  const found =
    element.kind === 'vm' ? element : map.elements.get(map.from.get(id)?.find(({ rule }) => rule === 'L-61')?.to ?? id);
  return found?.kind === 'vm' ? found : undefined;
};
