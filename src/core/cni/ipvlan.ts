import { msg } from '../message';
import { cniType } from './cniType';
import { maxMtu } from './configFields';
import { landsOnMaster, masterFacts, readMaster, writeMaster } from './masterConfig';

/** An interface that shares the MAC address of one of the host's. */
export const ipvlan = cniType({
  id: 'ipvlan',
  title: msg('ipvlan'),
  read: readMaster,
  write: writeMaster,
  landsOn: landsOnMaster,
  tells: masterFacts,
  fields: [
    { key: 'master', label: msg('Host interface'), input: { kind: 'text' } },
    {
      key: 'mode',
      label: msg('Mode'),
      input: {
        kind: 'choice',
        choices: [
          { value: 'l2', label: msg('Layer 2') },
          { value: 'l3', label: msg('Layer 3') },
          { value: 'l3s', label: msg('Layer 3 with connection tracking') },
        ],
      },
    },
    { key: 'mtu', label: msg('MTU'), input: { kind: 'whole', min: 576, max: maxMtu } },
  ],
});
