import type { ElementId } from '../model/elementId';
import type { CannotTell, Diagnosis, Finding } from '../rules/finding';
import type { HostPath } from './nicPath';

/** What is said about one NIC: of it and what it hangs on, and of the hosts its traffic may pass. */
export type OnPath = {
  readonly findings: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
  /** Node → the findings that hold for it alone. */
  readonly byNode: ReadonlyMap<string, readonly Finding[]>;
};

type Path = {
  readonly definition: ReadonlySet<ElementId>;
  readonly hosts: readonly HostPath[];
  readonly nic: ElementId;
};

/**
 * A finding is about a NIC when it names the NIC, or when its first subject lies on the path and so does at least one of
 * the things it names on a node, if it names any: what is wrong with a network on another host does not concern this one.
 */
export const findingsOnPath = ({ findings, cannotTell }: Diagnosis, { definition, hosts, nic }: Path): OnPath => {
  const isHere = (subjects: readonly ElementId[], host: ReadonlySet<ElementId>): boolean => {
    const [first] = subjects;
    if (first === undefined || !(definition.has(first) || host.has(first))) return false;
    const bound = subjects.filter(isOnNode);
    return bound.length === 0 || bound.some((id) => host.has(id));
  };
  const byNode = new Map(
    hosts.map(({ node, ids }) => [
      node,
      findings.filter(({ subjects }) => subjects.some(isOnNode) && isHere(subjects, ids)),
    ]),
  );
  const whole = findings.filter(
    ({ subjects }) => subjects.includes(nic) || (!subjects.some(isOnNode) && isHere(subjects, none)),
  );
  const all = new Set([...whole, ...[...byNode.values()].flat()]);
  return {
    findings: findings.filter((finding) => all.has(finding)),
    cannotTell: cannotTell.filter(
      ({ subjects }) =>
        subjects.length === 0 || subjects.includes(nic) || hosts.some(({ ids }) => isHere(subjects, ids)),
    ),
    byNode,
  };
};

const none: ReadonlySet<ElementId> = new Set();

const nodeFamilies = ['link', 'ovs-bridge', 'ovs-bond', 'mapping', 'k8sNode', 'vf', 'nnce'];

/** Whether an id is of something that exists on one node. */
const isOnNode = (id: ElementId): boolean => nodeFamilies.includes(id.slice(0, id.indexOf(':')));
