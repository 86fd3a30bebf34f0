import { msg } from '../message';
import { cniType } from './cniType';
import {
  landsOnLinuxBridge,
  linuxBridgeFacts,
  linuxBridgeFields,
  readLinuxBridge,
  writeLinuxBridge,
} from './linuxBridgeConfig';

/** A port on a Linux bridge of the host. */
export const bridge = cniType({
  id: 'bridge',
  title: msg('Linux bridge'),
  read: readLinuxBridge,
  write: writeLinuxBridge,
  landsOn: landsOnLinuxBridge,
  tells: linuxBridgeFacts,
  fields: linuxBridgeFields,
});
