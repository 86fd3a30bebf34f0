import { msg } from '../../message';
import type { Message } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import type { Answer, Evidence, Rule } from '../rule';
import { handlerPods, podObject } from './handlerPods';
import type { HandlerPods } from './handlerPods';
import { notReadyStatus } from './readyStatus';

/** A node whose network state nobody refreshes (domain D-302). */
export const stateMayBeOld: Rule = {
  id: 'd-302-state-may-be-old',
  code: 'D-302',
  severities: ['warning'],
  scope: 'node',
  needs: ['NodeNetworkState'],
  title: msg('The network state of {{node}} may be old.'),
  message: msg('The node is not ready, so that what is shown of its network may have changed since.'),
  why: msg(
    'What is known of the network of a node is what its NMState handler last wrote. When the handler or the node is down, the report stays as it was while the network may change. The time in the report is that of the last change and says nothing by itself.',
  ),
  remedy: msg('Bring {{node}} back to Ready; its handler then reports anew.'),
  find: (view) => {
    const handlers = handlerPods(view);
    const lastChanges = new Map(
      view.snapshot.kind('NodeNetworkState').items.map(({ meta, lastChange }) => [meta.name, lastChange]),
    );
    const stale = view.hosts().flatMap((host) => {
      const fault = faultOf(view, host.node, handlers);
      return fault ? [finding(host, fault, lastChanges.get(host.node))] : [];
    });
    const open = view.hosts().filter(({ node }) => !notReadyStatus(view.nodeOf(node)));
    const [first, ...others] = handlers.byNode ? [] : open.map(({ id }) => id);
    return first ? [...stale, { kind: 'cannotTell', at: [first, ...others], reason: handlersUnknown }] : stale;
  },
};

const handlersUnknown = msg('It is not known on which nodes a handler of NMState runs.');

type Fault = { readonly message?: Message; readonly remedy?: Message; readonly evidence: Evidence };

const faultOf = (view: ClusterView, node: string, { byNode }: HandlerPods): Fault | undefined => {
  const status = notReadyStatus(view.nodeOf(node));
  if (status !== undefined) {
    return { evidence: { object: `Node/${node}`, path: 'status.conditions[type=Ready].status', value: status } };
  }
  if (!byNode) return undefined;
  const pods = byNode.get(node) ?? [];
  const [first] = pods;
  if (!first) return { ...noHandler, evidence: { object: `Node/${node}`, path: 'metadata.name', value: node } };
  const [down] = pods.every(notReadyStatus) ? pods.flatMap((pod) => notReadyStatus(pod) ?? []) : [];
  if (down === undefined) return undefined;
  const evidence = { object: podObject(first), path: 'status.conditions[type=Ready].status', value: down };
  return { ...handlerDown, evidence };
};

const noHandler = {
  message: msg('No handler of NMState runs on the node, so that what is shown of its network may have changed since.'),
  remedy: msg(
    'Find out why no pod of the DaemonSet nmstate-handler runs on {{node}}: its nodeSelector or its tolerations.',
  ),
};

const handlerDown = {
  message: msg('The handler of NMState on the node is not ready, so that what is shown may have changed since.'),
  remedy: msg('Look into the log of the handler pod on {{node}}, and delete the pod when it hangs.'),
};

const finding = (host: HostView, { message, remedy, evidence }: Fault, lastChange: string | undefined): Answer => {
  const values = { node: host.node, time: lastChange ?? '' };
  const filled = (own: Message | undefined) => own && { text: own.text, values };
  return {
    kind: 'finding',
    at: [host.id],
    values,
    title:
      lastChange === undefined
        ? undefined
        : msg('The network state of {{node}} may be old: it last changed at {{time}}.', values),
    message: filled(message),
    remedy: filled(remedy),
    evidence: [evidence, { object: host.object, path: 'status.lastSuccessfulUpdateTime', value: lastChange ?? null }],
  };
};
