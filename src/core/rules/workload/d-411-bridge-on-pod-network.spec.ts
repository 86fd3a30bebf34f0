import { aNad } from '../../../testing/objects/aNad';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { bridgeOnPodNetwork } from './d-411-bridge-on-pod-network';

const bridged = { name: 'default', interface: { bridge: {} } };
const vm = aVm('shop/web', { nics: [bridged] });
const kubeVirt = (permit: boolean) => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'KubeVirt',
  metadata: { namespace: 'cnv', name: 'kv' },
  spec: { configuration: { network: { permitBridgeInterfaceOnPodNetwork: permit } } },
});
const primary = aNad('shop/own', { name: 'own', type: 'ovn-k8s-cni-overlay', topology: 'layer2', role: 'primary' });

describe('D-411', () => {
  it.each([
    ['masquerade on the pod network', [aVm('shop/web', { nics: [{ name: 'default' }] })]],
    ['bridge on a NAD', [aVm('shop/web', { nics: [{ name: 'data', nad: 'dc' }] })]],
    ['bridge where a primary network stands in for the pod network', [vm, primary]],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(bridgeOnPodNetwork, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the NIC', () => {
    const { findings, titles, messages } = answersOf(bridgeOnPodNetwork, [vm, kubeVirt(true)]);
    expect(findings).toEqual(['warning vmNic:shop/web/default']);
    expect(titles).toEqual(['NIC default of shop/web has bridge binding on the pod network.']);
    expect(messages[0]).toMatch(/^The VM cannot be live-migrated/);
  });

  it('says when the cluster forbids it, and shows where', () => {
    const { messages, evidence } = answersOf(bridgeOnPodNetwork, [vm, kubeVirt(false)]);
    expect(messages[0]).toMatch(/^KubeVirt forbids it/);
    expect(evidence[0]?.[1]).toMatchObject({ object: 'KubeVirt/cnv/kv', value: false });
  });

  it('says when an annotation lets the VM migrate', () => {
    const key = 'kubevirt.io/allow-pod-bridge-network-live-migration';
    const vmi = aVmi('shop/web', { nics: [bridged], node: 'n1' });
    const metadata = { namespace: 'shop', name: 'web', annotations: { [key]: 'true' } };
    const { messages, evidence } = answersOf(bridgeOnPodNetwork, [vm, { ...vmi, metadata }]);
    expect(messages[0]).toMatch(/^An annotation lets it/);
    expect(evidence[0]?.[1]).toMatchObject({ path: `metadata.annotations["${key}"]`, value: 'true' });
  });

  it('cannot tell without VMs', () => {
    const { cannotTell } = answersOf(bridgeOnPodNetwork, [], { unread: { VirtualMachine: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: VirtualMachine could not be read.']);
  });
});
