import { kindNames } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';
import type { Element } from '../../core/model/element';

/** The object of the cluster that an element was read from. */
export type Resource = {
  readonly kind: KindName;
  readonly namespace: string | undefined;
  readonly name: string;
  /** Where in the object the element stands; '' = it is the object. */
  readonly path: string;
};

/** Undefined for what no single object defines, such as a switch port or an OVN network. */
export const resourceOf = ({ source }: Element): Resource | undefined => {
  if (source === undefined) return undefined;
  const [kindText, ...place] = source.object.split('/');
  const kind = kindNames.find((name) => name === kindText);
  const name = place.at(-1);
  if (kind === undefined || name === undefined) return undefined;
  return { kind, namespace: place.length > 1 ? place[0] : undefined, name, path: source.path };
};
