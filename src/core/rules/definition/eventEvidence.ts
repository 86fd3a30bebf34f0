import type { Event } from '../../../k8s/event';
import type { ClusterView } from '../../view/clusterView';
import type { Evidence } from '../rule';

/** What Events say of a fault; nothing where they are not readable, since they only add to what is known. */
export const eventEvidence = (view: ClusterView, isMeant: (event: Event) => boolean): readonly Evidence[] =>
  view.snapshot
    .kind('Event')
    .items.filter(isMeant)
    .map(({ meta: { namespace, name }, message }) => ({
      object: ['Event', namespace, name].filter((part) => part !== undefined).join('/'),
      path: 'message',
      value: message ?? null,
    }));
