import { aHost } from '../../../../testing/aHost';
import { aLiveLab, kubeObject, type LiveLab } from '../../../../testing/lab/aLiveLab';
import { aCudn, aNamespace, aUdn } from '../../../../testing/objects/aCudn';
import { aLocalnetNad, aNad } from '../../../../testing/objects/aNad';
import { aLauncher } from '../../../../testing/objects/aPod';
import { textAt, valueAt } from '../../../store/jsonValue';
import { placeOf } from '../platformApi';
import { ovnReconciler } from './ovnReconciler';

const lab = (...objects: readonly unknown[]) => aLiveLab(objects, [ovnReconciler]);
const network = { kind: 'ClusterUserDefinedNetwork', name: 'net' };
const nads = ({ platform }: LiveLab) =>
  platform.list('NetworkAttachmentDefinition').map(({ metadata }) => placeOf(metadata));
const said = ({ platform }: LiveLab, ref: Parameters<LiveLab['platform']['get']>[0] = network) =>
  ['status', 'reason', 'message'].map((key) => textAt(platform.get(ref), ['status', 'conditions', '0', key]));
const selector = { matchLabels: { team: 'a' } };
const drafted = kubeObject({
  ...aCudn('net', { selector, network: { role: 'Secondary', physicalNetworkName: 'dc', ipam: { mode: 'Disabled' } } }),
});
const users = (place: string) =>
  aLauncher(`${place.split('/')[0] ?? ''}/p`, { vm: 'v', node: 'n1', legs: [{ name: place, interface: 'net1' }] });
const teamA = aNamespace('a', { team: 'a' });

describe('networks', () => {
  it('have a NAD in each selected namespace, soon after they are made', () => {
    const at = lab(teamA, aNamespace('b'), aNamespace('c', { team: 'a' }));
    at.platform.create(drafted);
    expect(nads(at)).toEqual([]);
    at.wait(3);
    expect(nads(at)).toEqual(['a/net', 'c/net']);
    expect(said(at)).toEqual([
      'True',
      'NetworkAttachmentDefinitionCreated',
      'NetworkAttachmentDefinition has been created in following namespaces: [a, c]',
    ]);
    expect(at.platform.get(network)?.metadata.finalizers).toEqual(['k8s.ovn.org/user-defined-network-protection']);
    expect(
      at.platform
        .list('NetworkAttachmentDefinition')
        .map((nad) => valueAt(nad, ['metadata', 'annotations', 'k8s.ovn.org/network-id'])),
    ).toEqual(['1', '1']);
    expect(at.clock.waiting()).toBe(0);
  });

  it('follow their namespaces and their selector', () => {
    const at = lab(teamA, aNamespace('b'));
    at.platform.create(drafted);
    at.wait(3);
    at.platform.patch({ kind: 'Namespace', name: 'b' }, { metadata: { labels: { team: 'a' } } });
    at.platform.create(kubeObject(aNamespace('c', { team: 'a' })));
    at.wait(3);
    expect(nads(at)).toEqual(['a/net', 'b/net', 'c/net']);
    at.platform.patch(network, {
      spec: { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'b' } } },
    });
    at.wait(3);
    expect(nads(at)).toEqual(['b/net']);
    at.platform.remove({ kind: 'Namespace', name: 'b' });
    at.wait(3);
    expect([nads(at), said(at)[2]]).toEqual([[], expect.stringMatching(/namespaces: \[\]$/)]);
  });

  it('say that somebody else has the name, until he has not', () => {
    const at = lab(teamA, aNad('a/net', { type: 'bridge', name: 'net' }));
    at.platform.create(drafted);
    at.wait(3);
    expect(said(at)).toEqual([
      'False',
      'NetworkAttachmentDefinitionSyncError',
      'foreign NetworkAttachmentDefinition with the desired name already exist [a/net]',
    ]);
    at.platform.remove({ kind: 'NetworkAttachmentDefinition', namespace: 'a', name: 'net' });
    at.wait(3);
    expect([said(at)[0], nads(at)]).toEqual(['True', ['a/net']]);
  });

  it('put right what somebody changes in their NADs, and miss them when they are deleted', () => {
    const at = lab(teamA);
    at.platform.create(drafted);
    at.wait(3);
    const nad = { kind: 'NetworkAttachmentDefinition', namespace: 'a', name: 'net' };
    const config = textAt(at.platform.get(nad), ['spec', 'config']);
    at.platform.patch(nad, { spec: { config: '{}' }, metadata: { labels: { mine: 'x' } } });
    at.wait(3);
    expect(at.platform.get(nad)).toMatchObject({
      metadata: { labels: { 'k8s.ovn.org/user-defined-network': '' } },
      spec: { config },
    });
    at.platform.remove(nad);
    at.wait(3);
    expect(said(at)).toEqual([
      'False',
      'NetworkAttachmentDefinitionDeleted',
      'NetworkAttachmentDefinition are being deleted: [a/net]',
    ]);
  });

  it('go only when no pod is on them any more', () => {
    const at = lab(teamA);
    at.platform.create(drafted);
    at.wait(3);
    at.platform.create(kubeObject(users('a/net')));
    at.platform.remove(network);
    at.wait(3);
    expect(said(at)).toEqual([
      'False',
      'NetworkAttachmentDefinitionSyncError',
      'failed to delete NetworkAttachmentDefinition [a/net]: network in use by the following pods: [a/p]',
    ]);
    at.platform.remove({ kind: 'Pod', namespace: 'a', name: 'p' });
    at.wait(3);
    expect([at.platform.get(network), nads(at)]).toEqual([undefined, []]);
  });

  it('of one namespace have one NAD', () => {
    const at = lab(aNamespace('a'));
    at.platform.create(kubeObject(aUdn('a/own')));
    at.wait(3);
    expect([nads(at), said(at, { kind: 'UserDefinedNetwork', namespace: 'a', name: 'own' })[2]]).toEqual([
      ['a/own'],
      'NetworkAttachmentDefinition has been created',
    ]);
    at.platform.remove({ kind: 'NetworkAttachmentDefinition', namespace: 'a', name: 'own' });
    at.wait(3);
    expect(said(at, { kind: 'UserDefinedNetwork', namespace: 'a', name: 'own' })[2]).toBe(
      'NetworkAttachmentDefinition is being deleted',
    );
  });

  it('are left alone when the lab starts', () => {
    const at = lab(teamA, aCudn('net', { selector }), aLocalnetNad('a/x'), aHost('n1').object());
    const before = at.store.revision();
    at.wait(60);
    expect([at.store.revision(), at.clock.waiting()]).toEqual([before, 0]);
    at.stop();
    at.platform.create(kubeObject(aNamespace('z', { team: 'a' })));
    at.wait(60);
    expect(nads(at)).toEqual(['a/x']);
  });
});
