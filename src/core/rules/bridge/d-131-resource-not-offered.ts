import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import { offers } from '../../view/offers';
import { configEvidence } from '../definition/nadFinding';
import type { Answer, Evidence, Rule, RuleFinding } from '../rule';
import { nearNames } from '../said/nearNames';

/** A NAD that asks its pods' nodes for a bridge that none has, or for another than it uses (domain D-131). */
export const resourceNotOffered: Rule = {
  id: 'd-131-resource-not-offered',
  code: 'D-131',
  severities: ['error', 'warning'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('No node offers {{resource}}, which {{nad}} asks for.'),
  message: msg('VMs and pods of {{nad}} find no node to run on.'),
  why: msg(
    'The annotation resourceName makes every pod of a definition ask its node for a resource of that name. For Linux bridges the nodes offer one for each bridge they have, so that VMs go where the bridge is, provided that the names agree.',
  ),
  remedy: msg(
    'Make the Linux bridge {{asked}} on the nodes that are to run VMs, or correct the annotation. If the bridge is there, see whether the bridge marker runs.',
  ),
  find: (view) =>
    view.nads().flatMap((nad) => {
      const asked = nad.nad.resourceName?.startsWith(prefix) ? nad.nad.resourceName.slice(prefix.length) : undefined;
      return asked === undefined ? [] : answersFor(view, nad, asked);
    }),
};

const prefix = 'bridge.network.kubevirt.io/';

const answersFor = (view: ClusterView, nad: NadView, asked: string): readonly Answer[] => {
  const used = nad.landsOn.kind === 'linuxBridge' ? nad.landsOn.name : asked;
  const answers = used === asked ? [] : [differing(view, { nad, asked, used })];
  const ready = view
    .nodes()
    .filter(({ conditions }) => conditions.some(({ type, status }) => type === 'Ready' && status === 'True'));
  const resource = prefix + asked;
  if (ready.some((node) => offers(node, resource))) return answers;
  const isKnown =
    view.isWhole('Node') && ready.length > 0 && ready.every((node) => Object.keys(node.allocatable).length > 0);
  if (isKnown) return [absent(view, { nad, asked, used })];
  const reason = msg('Whether a node offers {{resource}} could not be read.', { resource });
  return [...answers, { kind: 'cannotTell', at: [nad.id], reason }];
};

type Asking = { readonly nad: NadView; readonly asked: string; readonly used: string };

const absent = (view: ClusterView, { nad, asked }: Asking): RuleFinding => {
  const offered = view
    .nodes()
    .flatMap(({ allocatable }) => Object.keys(allocatable).filter((key) => key.startsWith(prefix)));
  const near = nearNames(
    asked,
    offered.map((name) => name.slice(prefix.length)),
  );
  const values = { resource: prefix + asked, nad: nad.place, asked, near: near.join(', ') };
  return {
    kind: 'finding',
    at: bearing(view, nad),
    values,
    remedy:
      near.length === 0
        ? undefined
        : msg('Correct the annotation resourceName of {{nad}}: did you mean the bridge {{near}}?', values),
    evidence: [
      annotation(nad),
      ...view.nodes().map(({ meta }) => ({
        object: `Node/${meta.name}`,
        path: `status.allocatable["${prefix}${asked}"]`,
        value: null,
      })),
    ],
  };
};

const differing = (view: ClusterView, { nad, asked, used }: Asking): RuleFinding => {
  const values = { nad: nad.place, asked, used };
  return {
    kind: 'finding',
    at: bearing(view, nad),
    severity: 'warning',
    values,
    title: msg('{{nad}} asks for nodes with bridge {{asked}}, but uses bridge {{used}}.', values),
    message: msg('VMs go to nodes that have {{asked}}, whether or not {{used}} is there.', values),
    remedy: msg('Set the annotation resourceName of {{nad}} to bridge.network.kubevirt.io/{{used}}.', values),
    evidence: [annotation(nad), configEvidence(nad, 'bridge')],
    fix: [
      {
        op: 'patch',
        manifest: {
          apiVersion: 'k8s.cni.cncf.io/v1',
          kind: 'NetworkAttachmentDefinition',
          metadata: {
            name: nad.name,
            namespace: nad.namespace,
            annotations: { 'k8s.v1.cni.cncf.io/resourceName': prefix + used },
          },
        },
      },
    ],
  };
};

const bearing = (view: ClusterView, nad: NadView): RuleFinding['at'] => [
  nad.id,
  ...view.nicsOf(nad).map(({ id }) => id),
];

const annotation = ({ object, nad }: NadView): Evidence => ({
  object,
  path: 'metadata.annotations["k8s.v1.cni.cncf.io/resourceName"]',
  value: nad.resourceName ?? null,
});
