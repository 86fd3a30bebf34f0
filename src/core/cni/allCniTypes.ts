import { bandwidth } from './bandwidth';
import { bridge } from './bridge';
import { cnvBridge } from './cnv-bridge';
import { cnvTuning } from './cnv-tuning';
import { hostDevice } from './host-device';
import { ipvlan } from './ipvlan';
import { macvlan } from './macvlan';
import { ovnOverlay } from './ovn-k8s-cni-overlay';
import { ovs } from './ovs';
import { sbr } from './sbr';
import { sriov } from './sriov';
import { tap } from './tap';
import { tuning } from './tuning';
import { vlan } from './vlan';
import type { AnyCniType } from './cniType';

/** Every CNI type that Wiremap understands, the commonest first; modifiers last. */
export const allCniTypes: readonly AnyCniType[] = [
  ovnOverlay,
  bridge,
  cnvBridge,
  sriov,
  macvlan,
  ipvlan,
  vlan,
  hostDevice,
  ovs,
  tap,
  tuning,
  cnvTuning,
  sbr,
  bandwidth,
];
