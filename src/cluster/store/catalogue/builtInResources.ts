import type { ApiResource } from './apiResource';
import { kubernetesFamilies } from './kubernetesFamilies';
import { operatorFamilies } from './operatorFamilies';
import { resourcesOf } from './resourceFamily';

/** Every resource that needs no CustomResourceDefinition to be known; whether a cluster serves it is another matter. */
export const builtInResources = (): readonly ApiResource[] =>
  [...kubernetesFamilies, ...operatorFamilies].flatMap(resourcesOf);
