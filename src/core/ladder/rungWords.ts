import { msg } from '../message';
import type { Message } from '../message';
import { hostWords } from './hostWords';
import type { RungId } from './rungs';
import type { Climb } from './rungStates';

/** The good state that a rung stands for, in the names of this NIC. */
export const rungWords = (climb: Climb, rung: RungId): Message => {
  const { nic } = climb;
  const values = {
    vm: nic.vm.place,
    nic: nic.name,
    nad: nic.nadPlace ? `${nic.nadPlace.namespace}/${nic.nadPlace.name}` : '',
    namespace: nic.vm.namespace,
  };
  switch (rung) {
    case 'nic-list':
      return msg('The NIC {{nic}} of {{vm}} is valid.', values);
    case 'definition':
      return msg('The network {{nad}} exists and is valid.', values);
    case 'access':
      return msg('The namespace {{namespace}} may use {{nad}}.', values);
    case 'pod':
      return msg('The pod of {{vm}} has the NIC {{nic}}.', values);
    case 'guest':
      return msg('The guest has the NIC {{nic}} with an address.', values);
    default:
      return hostWords(climb, rung);
  }
};
