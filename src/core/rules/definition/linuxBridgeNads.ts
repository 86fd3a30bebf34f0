import type { Problem } from '../../../k8s/reading';
import { bridge } from '../../cni/bridge';
import { cnvBridge } from '../../cni/cnv-bridge';
import type { PluginConfig } from '../../cni/configFields';
import type { LinuxBridgeConfig } from '../../cni/linuxBridgeConfig';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';

/** A NAD of the Linux bridge plugin, with what could not be read of it. */
export type LinuxBridgeNad = {
  readonly nad: NadView;
  readonly plugin: PluginConfig;
  readonly config: LinuxBridgeConfig;
  readonly problems: readonly Problem[];
};

/** Every NAD of the Linux bridge plugin, under either of its names. */
export const linuxBridgeNads = (view: ClusterView): readonly LinuxBridgeNad[] =>
  view.nads().flatMap((nad) => {
    const { config } = nad;
    if (config.kind !== 'cni' || (config.type !== bridge.id && config.type !== cnvBridge.id)) return [];
    return [{ nad, plugin: config.plugin, ...bridge.read(config.plugin) }];
  });
