import { isList, isRecord } from '../../manifests/json/jsonValue';

/** Whether any part of a desired state is a capture template, which only the handler on the node can resolve. */
export const holdsTemplate = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('{{');
  if (isList(value)) return value.some(holdsTemplate);
  return isRecord(value) && Object.values(value).some(holdsTemplate);
};
