export { isList, isRecord, listAt, textAt, textsAt, valueAt, withoutKey } from '../../core/manifests/json/jsonValue';
export type { JsonRecord } from '../../core/manifests/json/jsonValue';
