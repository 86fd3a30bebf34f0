import { msg } from '../message';
import { cniType } from './cniType';
import { landsOnLinuxBridge, linuxBridgeFacts, readLinuxBridge, writeLinuxBridge } from './linuxBridgeConfig';

/** What older releases of OpenShift Virtualization called the Linux bridge plugin; read, but no longer offered in a form. */
export const cnvBridge = cniType({
  id: 'cnv-bridge',
  title: msg('Linux bridge (older name)'),
  read: readLinuxBridge,
  write: writeLinuxBridge,
  landsOn: landsOnLinuxBridge,
  tells: linuxBridgeFacts,
  fields: [],
});
