import { msg } from '../message';
import { cniType } from './cniType';
import { readTuning, tuningFields, writeTuning } from './tuningConfig';

/** Sets kernel options on the interface that another plugin made. */
export const tuning = cniType({
  id: 'tuning',
  title: msg('Interface tuning'),
  modifier: true,
  read: readTuning,
  write: writeTuning,
  fields: tuningFields,
});
