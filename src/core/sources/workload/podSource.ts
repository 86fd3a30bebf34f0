import type { Pod } from '../../../k8s/pod';
import { resolveNadRef } from '../../cni/resolveNadRef';
import { podId } from '../../model/elementId';
import type { Gathered, Source } from '../source';
import { isLauncher } from './launcher/launcherPods';
import { nadEnds } from './nadEnds';

/** Pods that use a NAD and carry no VM (domain L-55); finished ones hold no network any more. */
export const podSource: Source = ({ snapshot }) => {
  const nadEnd = nadEnds(snapshot);
  const users = snapshot.kind('Pod').items.filter((pod) => pod.requests.length > 0 && !isLauncher(pod) && !isOver(pod));
  const gathered = users.map(({ meta, requests }): Gathered => {
    const { name, namespace = '' } = meta;
    const id = podId(namespace, name);
    const refs = requests.map((request) => resolveNadRef(request.namespace ?? namespace, request.name));
    const ends = refs.map(nadEnd);
    return {
      elements: [
        {
          id,
          kind: 'pod',
          name,
          namespace,
          facts: { requests: refs.map((ref) => `${ref.namespace}/${ref.name}`) },
          source: { object: `Pod/${namespace}/${name}`, path: 'metadata.annotations["k8s.v1.cni.cncf.io/networks"]' },
        },
        ...ends.flatMap(({ stand }) => (stand ? [stand] : [])),
      ],
      links: ends.map((end) => ({ from: id, to: end.id, rule: 'L-55' })),
    };
  });
  return {
    elements: gathered.flatMap(({ elements }) => elements),
    links: gathered.flatMap(({ links }) => links),
  };
};

const isOver = ({ phase }: Pod): boolean => phase === 'Succeeded' || phase === 'Failed';
