import type { VmInterface, VmNetwork, VmTemplate } from '../../../k8s/vmTemplate';
import { msg } from '../../message';
import type { Message } from '../../message';
import { groupedBy } from '../../view/groupedBy';
import type { VmView } from '../../view/vmView';
import type { Evidence, Rule, RuleFinding } from '../rule';

/** NICs whose network and interface do not fit together (domain D-412). */
export const nicListInvalid: Rule = {
  id: 'd-412-nic-list-invalid',
  code: 'D-412',
  severities: ['error'],
  scope: 'vm-nic',
  needs: ['VirtualMachine'],
  title: msg('NIC {{nic}} of {{vm}} is not written in a way that KubeVirt takes.'),
  message: msg('A VM with such a list does not start.'),
  why: msg(
    'A NIC of a VM is written in two lists: networks says where it is plugged in, interfaces what device it is. Each name has to be in both once, with one source there and one binding here.',
  ),
  remedy: msg('Correct the entries named {{nic}} in networks and interfaces of {{vm}}.'),
  find: (view) => view.vms().flatMap(findingsFor),
};

type Fault = { readonly name: string; readonly title: Message; readonly evidence: readonly Evidence[] };

const findingsFor = (vm: VmView): readonly RuleFinding[] => {
  const template = (vm.workload.vm ?? vm.workload.vmi)?.template;
  const faults = template ? faultsOf(vm, template) : [];
  return vm.nics.flatMap(({ id, name }) => {
    const [first, ...others] = faults.filter((fault) => fault.name === name);
    if (!first) return [];
    return {
      kind: 'finding',
      at: [id],
      values: { nic: name, vm: vm.place },
      title: first.title,
      evidence: [first, ...others].flatMap(({ evidence }) => evidence),
    };
  });
};

const faultsOf = (vm: VmView, { networks, interfaces, isListWhole }: VmTemplate): readonly Fault[] => [
  ...(isListWhole ? unpaired(vm, networks, interfaces) : []),
  ...repeated(vm, networks, (name) => msg('{{vm}} has several networks named {{nic}}.', { vm: vm.place, nic: name })),
  ...repeated(vm, interfaces, (name) =>
    msg('{{vm}} has several interfaces named {{nic}}.', { vm: vm.place, nic: name }),
  ),
  ...networks.flatMap((network) => sourceFaults(vm, network)),
  ...interfaces.flatMap((entry) => bindingFaults(vm, entry)),
];

type Named = { readonly name: string; readonly path: string };

const unpaired = (vm: VmView, networks: readonly Named[], interfaces: readonly Named[]): readonly Fault[] => {
  const [plugged, made] = [networks, interfaces].map((list) => new Set(list.map(({ name }) => name)));
  const fault = ({ name, path }: Named, title: Message): Fault => ({
    name,
    title,
    evidence: [{ object: vm.object, path: `${path}.name`, value: name }],
  });
  return [
    ...networks
      .filter(({ name }) => !made?.has(name))
      .map((one) => fault(one, msg('Network {{nic}} of {{vm}} has no interface.', { nic: one.name, vm: vm.place }))),
    ...interfaces
      .filter(({ name }) => !plugged?.has(name))
      .map((one) => fault(one, msg('Interface {{nic}} of {{vm}} has no network.', { nic: one.name, vm: vm.place }))),
  ];
};

const repeated = (vm: VmView, list: readonly Named[], title: (name: string) => Message): readonly Fault[] =>
  [...groupedBy(list, ({ name }) => name)].flatMap(([name, entries]) =>
    entries.length < 2
      ? []
      : {
          name,
          title: title(name),
          evidence: entries.map(({ path }) => ({ object: vm.object, path: `${path}.name`, value: name })),
        },
  );

const sourceFaults = ({ object, place }: VmView, { name, sources, path }: VmNetwork): readonly Fault[] => {
  if (sources.length === 1) return [];
  const values = { nic: name, vm: place, keys: sources.join(', ') };
  const title =
    sources.length === 0
      ? msg('Network {{nic}} of {{vm}} does not say where it is plugged in.', values)
      : msg('Network {{nic}} of {{vm}} is plugged in at several places: {{keys}}.', values);
  return [{ name, title, evidence: [{ object, path, value: sources.length === 0 ? null : sources }] }];
};

const bindingFaults = ({ object, place }: VmView, { name, bindings, path }: VmInterface): readonly Fault[] => {
  if (bindings === undefined || bindings.length === 1) return [];
  const values = { nic: name, vm: place, keys: bindings.join(', ') };
  const title =
    bindings.length === 0
      ? msg('Interface {{nic}} of {{vm}} has no binding.', values)
      : msg('Interface {{nic}} of {{vm}} has several bindings: {{keys}}.', values);
  return [{ name, title, evidence: [{ object, path, value: bindings.length === 0 ? null : bindings }] }];
};
