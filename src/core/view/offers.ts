import type { Node } from '../../k8s/node';

/** Whether a node has any of a resource to give; quantities may be abbreviated, e.g. `1k`. */
export const offers = (node: Node | undefined, resource: string): boolean =>
  Number.parseFloat(node?.allocatable[resource] ?? '0') > 0;
