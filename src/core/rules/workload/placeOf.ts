import type { ObjectMeta } from '../../../k8s/objectMeta';

/** `namespace/name` of an object, as evidence names it. */
export const placeOf = ({ namespace = '', name }: Pick<ObjectMeta, 'namespace' | 'name'>): string =>
  `${namespace}/${name}`;
