import { msg } from '../message';
import { cniType } from './cniType';
import { readTuning, writeTuning } from './tuningConfig';

/** The name of the tuning plugin in older releases of OpenShift Virtualization; read, but no longer offered in a form. */
export const cnvTuning = cniType({
  id: 'cnv-tuning',
  title: msg('Interface tuning (older name)'),
  modifier: true,
  read: readTuning,
  write: writeTuning,
  fields: [],
});
