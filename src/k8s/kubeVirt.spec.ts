import { valueOf } from '../testing/readers/reading';
import { readKubeVirt } from './kubeVirt';

const read = (body: object) =>
  valueOf(readKubeVirt, { metadata: { name: 'kubevirt', namespace: 'openshift-cnv' }, ...body });

describe('the settings of KubeVirt', () => {
  it('are read as far as they concern networks', () => {
    const configuration = {
      vmRolloutStrategy: 'LiveUpdate',
      developerConfiguration: { featureGates: ['Passt', 'HotplugNICs'] },
      network: {
        defaultNetworkInterface: 'bridge',
        permitBridgeInterfaceOnPodNetwork: false,
        binding: { passt: { sidecarImage: 'x' }, l2bridge: {} },
      },
    };
    const status = { phase: 'Deployed', observedKubeVirtVersion: 'v1.6.0' };
    expect(read({ spec: { configuration }, status })).toMatchObject({
      phase: 'Deployed',
      version: 'v1.6.0',
      defaultNetworkInterface: 'bridge',
      permitBridgeInterfaceOnPodNetwork: false,
      vmRolloutStrategy: 'LiveUpdate',
      featureGates: ['Passt', 'HotplugNICs'],
      bindingPlugins: ['l2bridge', 'passt'],
    });
  });

  it('are not known when nothing is set', () => {
    expect(read({})).toMatchObject({
      version: undefined,
      defaultNetworkInterface: undefined,
      permitBridgeInterfaceOnPodNetwork: undefined,
      featureGates: [],
      bindingPlugins: [],
    });
  });
});
