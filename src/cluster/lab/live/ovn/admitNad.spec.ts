import { aLiveLab, kubeObject, type LiveLab } from '../../../../testing/lab/aLiveLab';
import { aNamespace } from '../../../../testing/objects/aCudn';
import { aLocalnetNad, aNad } from '../../../../testing/objects/aNad';
import { valueAt } from '../../../store/jsonValue';
import { ovnReconciler } from './ovnReconciler';

const lab = (...objects: readonly unknown[]) => aLiveLab(objects, [ovnReconciler]);

describe('definitions of one network', () => {
  const idOf = ({ platform }: LiveLab, place: string): unknown => {
    const [namespace, name = ''] = place.split('/');
    return valueAt(platform.get({ kind: 'NetworkAttachmentDefinition', namespace, name }), [
      'metadata',
      'annotations',
      'k8s.ovn.org/network-id',
    ]);
  };

  it('have its number when they agree, and none when they contradict the first', () => {
    const at = lab(aNamespace('a'), aNamespace('b'), aNamespace('c'));
    at.platform.create(kubeObject(aLocalnetNad('a/net', { name: 'lan', vlanID: 7 })));
    at.wait(2);
    at.platform.create(kubeObject(aLocalnetNad('b/net', { name: 'lan', vlanID: 7 })));
    at.platform.create(kubeObject(aLocalnetNad('c/net', { name: 'lan', vlanID: 8 })));
    at.platform.create(kubeObject(aLocalnetNad('c/other')));
    at.wait(2);
    expect(['a/net', 'b/net', 'c/net', 'c/other'].map((place) => idOf(at, place))).toEqual(['1', '1', undefined, '2']);
  });

  it('get it once they agree, or nobody contradicts them', () => {
    const at = lab(aNamespace('a'), aNamespace('b'), aLocalnetNad('a/net', { name: 'lan', vlanID: 7 }));
    at.platform.create(kubeObject(aLocalnetNad('b/net', { name: 'lan', vlanID: 8 })));
    at.wait(2);
    expect(idOf(at, 'b/net')).toBeUndefined();
    at.platform.remove({ kind: 'NetworkAttachmentDefinition', namespace: 'a', name: 'net' });
    at.wait(2);
    expect(idOf(at, 'b/net')).toBe('1');
  });

  it.each([
    ['topology', { topology: 'layer9' }, 'topology layer9 not supported'],
    ['name', { name: 'default' }, 'invalid name in in secondary network netconf (default)'],
    ['place', { netAttachDefName: 'b/net' }, 'net-attach-def name (a/net) is inconsistent with config (b/net)'],
    ['missing place', { netAttachDefName: '' }, 'missing NADName in secondary network netconf net'],
    [
      'ipam',
      { ipam: { type: 'whereabouts' } },
      'IPAM key is not supported. Use OVN-K provided IPAM via the `subnets` attribute',
    ],
  ])('are refused for a wrong %s', (_, wrong, text) => {
    const at = lab(aNamespace('a'));
    at.platform.create(kubeObject(aLocalnetNad('a/net', wrong)));
    at.wait(2);
    expect(idOf(at, 'a/net')).toBeUndefined();
    expect(at.platform.list('Event')).toMatchObject([
      { reason: 'InvalidConfig', message: `Failed to parse network config: ${text}`, count: 1 },
    ]);
    at.platform.patch(
      { kind: 'NetworkAttachmentDefinition', namespace: 'a', name: 'net' },
      { metadata: { labels: { a: 'b' } } },
    );
    at.wait(2);
    expect(at.platform.list('Event')).toMatchObject([{ count: 2 }]);
  });

  it('are none of its business when they are of another kind', () => {
    const at = lab(aNamespace('a'));
    const chained = [
      { type: 'ovn-k8s-cni-overlay', topology: 'localnet', netAttachDefName: 'a/list' },
      { type: 'tuning' },
    ];
    at.platform.create(kubeObject(aNad('a/br', { type: 'bridge', name: 'br' })));
    at.platform.create(kubeObject(aNad('a/none', 'nonsense')));
    at.platform.create(kubeObject(aNad('a/pods', { type: 'ovn-k8s-cni-overlay', name: 'pods' })));
    at.platform.create(kubeObject(aNad('a/list', { name: 'list', plugins: chained })));
    at.wait(2);
    expect(['a/br', 'a/none', 'a/pods', 'a/list'].map((place) => idOf(at, place))).toEqual(Array(4).fill(undefined));
    expect(at.platform.list('Event')).toMatchObject([{ message: expect.stringMatching(/chaining is not supported/) }]);
  });
});
