import { interfaceNameProblem } from '../manifests/fields/interfaceNameProblem';
import { mappingNameProblem } from '../manifests/fields/mappingNameProblem';
import { networkObjectNameProblem, policyNameProblem, vmNicNameProblem } from '../manifests/fields/objectNameProblem';
import { msg } from '../message';
import type { Message } from '../message';
import type { Draft } from './changesRead';
import type { DraftPolicy } from './draftPolicies';
import type { DraftVm } from './draftVms';
import { at } from './onEachNode';
import type { Preflight, PreflightAnswer, PreflightInput, PreflightSaid } from './preflight';
import { blocked, cannotTell, passed } from './said';

const title = msg('All names are valid and free.');

/** Names that the kernel, NetworkManager, OVN-Kubernetes and the API take, and that nobody else needs (domain P-01). */
export const namesValid: Preflight = {
  id: 'p-01-names-valid',
  code: 'P-01',
  level: 'B',
  title,
  blocksNext: true,
  check: (input) => [
    ...input.changes.drafts.flatMap((draft) =>
      draft.change.op === 'create' ? answers(draft, ownName(input, draft)) : [],
    ),
    ...input.changes.policies.flatMap((policy) => answers(policy, namesIn(policy))),
    ...input.changes.vms.flatMap((vm) => answers(vm, nicNames(vm))),
  ],
};

const answers = ({ object }: Draft, said: readonly PreflightSaid[] | undefined): readonly PreflightAnswer[] =>
  said === undefined ? [] : (said.length > 0 ? said : [passed(title)]).map((one) => at(one, object));

/** Undefined for kinds whose names are no business of ours. */
const ownName = ({ view }: PreflightInput, { kind, name }: Draft): readonly PreflightSaid[] | undefined => {
  switch (kind) {
    case 'NodeNetworkConfigurationPolicy':
      if (policyNameProblem(name)) return objection('metadata.name', policyNameProblem(name));
      if (view.policyOf(name))
        return objection('metadata.name', msg('There is a policy {{name}} already; edit it instead.', { name }));
      return view.isWhole('NodeNetworkConfigurationPolicy')
        ? []
        : [
            cannotTell(
              msg('The policies could not be read, so that it is not known whether {{name}} is free.', { name }),
            ),
          ];
    case 'NetworkAttachmentDefinition':
    case 'ClusterUserDefinedNetwork':
    case 'UserDefinedNetwork':
      return objection('metadata.name', networkObjectNameProblem(name));
    default:
      return undefined;
  }
};

/** Also of interfaces that are to go: nothing of ours may name what belongs to the cluster. */
const namesIn = ({ desired, problems }: DraftPolicy): readonly PreflightSaid[] => [
  ...(desired?.interfaces ?? [])
    .filter(({ state }) => state !== 'ignore')
    .flatMap(({ name, path, bridge }) => [
      ...objection(`${path}.name`, interfaceNameProblem(name)),
      ...(bridge?.ports ?? []).flatMap((port) =>
        port.bond ? objection(`${path}.bridge.port[name=${port.name}]`, interfaceNameProblem(port.name)) : [],
      ),
    ]),
  ...(desired?.mappings ?? []).flatMap(({ localnet, path }) =>
    objection(`${path}.localnet`, mappingNameProblem(localnet)),
  ),
  ...problems
    .filter(({ path }) => /\b(interfaces|bridge-mappings|port)\[\d+\]$/.test(path))
    .map(({ path, problem }) => blocked(msg('{{problem}}', { problem }), path)),
];

const nicNames = ({ nics }: DraftVm): readonly PreflightSaid[] =>
  nics.filter(({ isNew }) => isNew).flatMap(({ name, path }) => objection(`${path}.name`, vmNicNameProblem(name)));

const objection = (path: string, problem: Message | undefined): readonly PreflightSaid[] =>
  problem === undefined ? [] : [blocked(problem, path)];
