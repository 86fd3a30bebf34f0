import { msg } from '../../../core/message';
import type { Message } from '../../../core/message';
import type { ElementOf } from '../../../core/model/element';
import type { FactsByKind } from '../../../core/model/factsByKind';
import type { PossibleRow } from '../factRow';
import { yesNo } from './interfaceFacts';

export const k8sNodeRows = ({ facts }: ElementOf<'k8sNode'>): readonly PossibleRow[] => [
  { label: msg('Ready'), value: facts.ready === undefined ? msg('Not known') : yesNo(facts.ready) },
  {
    label: msg('Takes new pods'),
    value: facts.schedulable === undefined ? msg('Not known') : yesNo(facts.schedulable),
  },
  { label: msg('Roles'), value: facts.roles },
  { label: msg('Addresses'), value: facts.addresses, mono: true },
  { label: msg('Pod subnets'), value: facts.podSubnets, mono: true },
  { label: msg('Wiring'), value: wiringText[facts.wiring] },
  {
    label: msg('Bridge mappings'),
    value: facts.wiring === 'read' && !facts.mappingsKnown ? msg('Not known') : undefined,
  },
  { label: msg('Last change of the wiring'), value: facts.lastChange },
];

export const nncpRows = ({ facts }: ElementOf<'nncp'>): readonly PossibleRow[] => [
  { label: msg('Status'), value: facts.status ?? msg('Not known') },
  { label: msg('Reason'), value: facts.reason },
  { label: msg('Hosts'), value: nodesText(facts.nodes) },
  { label: msg('Written with captures'), value: facts.templated ? msg('Yes') : undefined },
];

export const nnceRows = ({ facts }: ElementOf<'nnce'>): readonly PossibleRow[] => [
  { label: msg('Phase'), value: facts.phase },
  { label: msg('Policy'), value: facts.policy },
  { label: msg('For the current policy'), value: facts.current === undefined ? undefined : yesNo(facts.current) },
  { label: msg('Message'), value: facts.message },
];

const nodesText = (nodes: readonly string[] | undefined): Message | readonly string[] => {
  if (nodes === undefined) return msg('Not known');
  return nodes.length > 0 ? nodes : msg('None');
};

const wiringText: Readonly<Record<FactsByKind['k8sNode']['wiring'], Message>> = {
  read: msg('Read'),
  'no-state': msg('NMState has not written what it saw'),
  'no-object': msg('NMState does not report this host'),
  unread: msg('Could not be read'),
};
