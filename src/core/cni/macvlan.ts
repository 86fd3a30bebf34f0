import { msg } from '../message';
import { cniType } from './cniType';
import { maxMtu } from './configFields';
import { landsOnMaster, masterFacts, readMaster, writeMaster } from './masterConfig';

/** An interface with a MAC address of its own on top of one of the host's. */
export const macvlan = cniType({
  id: 'macvlan',
  title: msg('macvlan'),
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
          { value: 'bridge', label: msg('Bridge') },
          { value: 'private', label: msg('Private') },
          { value: 'vepa', label: msg('VEPA') },
          { value: 'passthru', label: msg('Pass-through') },
        ],
      },
    },
    { key: 'mtu', label: msg('MTU'), input: { kind: 'whole', min: 576, max: maxMtu } },
  ],
});
