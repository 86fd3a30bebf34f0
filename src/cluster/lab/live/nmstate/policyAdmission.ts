import { isDeepStrictEqual } from 'node:util';
import type { StatusCause } from '../../../store/failure';
import { isRecord, listAt, textAt, valueAt } from '../../../store/jsonValue';
import type { KubeObject } from '../../../store/kubeObject';
import type { Admission } from '../../../store/write/writeRequest';

/** What NMState's admission policies let nobody write (domain §3.1). */
export const policyAdmission: Admission = (object, old) => {
  if (object.kind !== 'NodeNetworkConfigurationPolicy' || !object.apiVersion.startsWith('nmstate.io/')) return [];
  if (old === undefined) return [...nameFaults(object), ...selectorFaults(object)];
  if (isDeepStrictEqual(valueAt(object, ['spec']), valueAt(old, ['spec']))) return [];
  return [...captureFaults(object, old), ...progressFaults(old), ...selectorFaults(object)];
};

const fault = (field: string, message: string): StatusCause => ({ reason: 'FieldValueInvalid', message, field });

/** The name becomes a label of every enactment. */
const nameFaults = ({ metadata: { name } }: KubeObject): readonly StatusCause[] => {
  if (name.length > 63)
    return [fault('metadata.name', `invalid policy name: "${name}": must be no more than 63 characters`)];
  return isLabelValue(name) ? [] : [fault('metadata.name', `invalid policy name: "${name}": ${labelWords}`)];
};

const captureFaults = (object: KubeObject, old: KubeObject): readonly StatusCause[] =>
  isDeepStrictEqual(valueAt(object, ['spec', 'capture']), valueAt(old, ['spec', 'capture']))
    ? []
    : [fault('spec.capture', 'invalid policy operation: capture field cannot be modified')];

/** Nobody may edit what is still on its way. A condition without a reason is that of a policy that was just written. */
const progressFaults = (old: KubeObject): readonly StatusCause[] => {
  const available = listAt(old, ['status', 'conditions']).find((one) => textAt(one, ['type']) === 'Available');
  const reason = textAt(available, ['reason']) ?? '';
  return reason === '' || reason === 'ConfigurationProgressing'
    ? [fault('spec', `policy ${old.metadata.name} is still in progress`)]
    : [];
};

const selectorFaults = (object: KubeObject): readonly StatusCause[] => {
  const selector = valueAt(object, ['spec', 'nodeSelector']);
  return Object.entries(isRecord(selector) ? selector : {}).flatMap(([key, value]) =>
    typeof value === 'string' && value.length <= 63 && (value === '' || isLabelValue(value))
      ? []
      : [fault(`spec.nodeSelector.${key}`, `invalid label value: ${JSON.stringify(value)}: ${labelWords}`)],
  );
};

const isLabelValue = (text: string): boolean => /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(text);

const labelWords =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
