import { isDeepStrictEqual } from 'node:util';
import { addressRange } from '../../../../core/rules/definition/addressRange';
import type { StatusCause } from '../../../store/failure';
import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../../../store/jsonValue';
import type { KubeObject } from '../../../store/kubeObject';
import type { Admission } from '../../../store/write/writeRequest';

/** What the definitions of CUDN and UDN let nobody write, in the words of the API server (domain §5.1). */
export const networkAdmission: Admission = (object, old) => {
  const level = levelOf(object);
  if (level === undefined) return [];
  const network = valueAt(object, level);
  if (old !== undefined && isDeepStrictEqual(network, valueAt(old, level))) return [];
  const field = level.join('.');
  if (old !== undefined)
    return [broken(field, object.kind === 'UserDefinedNetwork' ? 'Spec is immutable' : 'Network spec is immutable')];
  return isRecord(network) ? faultsOf(object, { field, network }) : [missing(field)];
};

const levelOf = ({ kind, apiVersion }: KubeObject): readonly string[] | undefined => {
  if (!apiVersion.startsWith('k8s.ovn.org/')) return undefined;
  if (kind === 'ClusterUserDefinedNetwork') return ['spec', 'network'];
  return kind === 'UserDefinedNetwork' ? ['spec'] : undefined;
};

type Level = { readonly field: string; readonly network: JsonRecord };
type Block = { readonly field: string; readonly block: JsonRecord };

const faultsOf = (object: KubeObject, { field, network }: Level): readonly StatusCause[] => {
  const isCluster = object.kind === 'ClusterUserDefinedNetwork';
  const topologies = ['Layer2', 'Layer3', ...(isCluster ? ['Localnet'] : [])];
  const topology = textAt(network, ['topology']);
  const selector =
    isCluster && !isRecord(valueAt(object, ['spec', 'namespaceSelector'])) ? [missing('spec.namespaceSelector')] : [];
  if (topology === undefined) return [...selector, missing(`${field}.topology`)];
  if (!topologies.includes(topology)) return [...selector, unsupported(`${field}.topology`, topology, topologies)];
  const misplaced = topologies.filter((one) => (one === topology) !== isRecord(network[one.toLowerCase()]));
  const key = topology.toLowerCase();
  const block = network[key];
  return [
    ...selector,
    ...misplaced.map((one) => {
      const name = one.toLowerCase();
      return broken(field, `spec.${name} is required when topology is ${one} and forbidden otherwise`);
    }),
    ...(isRecord(block) ? blockFaults(topology, { field: `${field}.${key}`, block }) : []),
  ];
};

const blockFaults = (topology: string, at: Block): readonly StatusCause[] => [
  ...roleFaults(topology, at),
  ...(topology === 'Localnet' ? localnetFaults(at) : []),
  ...numberFaults(at, ['mtu'], [576, 65536]),
  ...rangeFaults(at),
  ...(topology === 'Layer3' && at.block['subnets'] === undefined ? [missing(`${at.field}.subnets`)] : []),
  ...addressingFaults(topology, at),
];

const roleFaults = (topology: string, { field, block }: Block): readonly StatusCause[] => {
  const roles = topology === 'Localnet' ? ['Secondary'] : ['Primary', 'Secondary'];
  const role = block['role'];
  if (role === undefined) return [missing(`${field}.role`)];
  return typeof role === 'string' && roles.includes(role) ? [] : [unsupported(`${field}.role`, role, roles)];
};

const localnetFaults = ({ field, block }: Block): readonly StatusCause[] => {
  const physnet = block['physicalNetworkName'];
  const at = `${field}.physicalNetworkName`;
  const name =
    typeof physnet !== 'string' || physnet === ''
      ? [missing(at)]
      : /[,:]/.test(physnet)
        ? [cause(at, 'Invalid value: "string": physicalNetworkName cannot contain `,` or `:` characters')]
        : [];
  const { vlan } = block;
  if (vlan === undefined) return name;
  const isWhole = textAt(vlan, ['mode']) === 'Access' && isRecord(valueAt(vlan, ['access']));
  const mode = "vlan access config is required when vlan mode is 'Access', and forbidden otherwise";
  return [
    ...name,
    ...(isWhole ? [] : [broken(`${field}.vlan`, mode)]),
    ...numberFaults({ field, block }, ['vlan', 'access', 'id'], [1, 4094]),
  ];
};

const numberFaults = (
  { field, block }: Block,
  path: readonly string[],
  [min, max]: readonly [min: number, max: number],
): readonly StatusCause[] => {
  const value = valueAt(block, path);
  const at = [field, ...path].join('.');
  if (value === undefined) return [];
  if (typeof value !== 'number' || !Number.isInteger(value))
    return [cause(at, `Invalid value: "${typeof value}": ${at} in body must be of type integer: "${typeof value}"`)];
  if (value < min)
    return [cause(at, `Invalid value: ${value}: ${at} in body should be greater than or equal to ${min}`)];
  return value > max
    ? [cause(at, `Invalid value: ${value}: ${at} in body should be less than or equal to ${max}`)]
    : [];
};

const rangeFaults = ({ field, block }: Block): readonly StatusCause[] =>
  ['subnets', 'excludeSubnets', 'joinSubnets', 'reservedSubnets', 'infrastructureSubnets'].flatMap((key) =>
    listAt(block, [key]).flatMap((entry, index) => {
      const isObject = isRecord(entry);
      const text = isObject ? entry['cidr'] : entry;
      const at = `${field}.${key}[${index}]${isObject ? '.cidr' : ''}`;
      const isRange = typeof text === 'string' && addressRange(text)?.hostPrefix === undefined && addressRange(text);
      return isRange ? [] : [cause(at, 'Invalid value: "string": CIDR is invalid')];
    }),
  );

const addressingFaults = (topology: string, { field, block }: Block): readonly StatusCause[] => {
  const mode = textAt(block, ['ipam', 'mode']);
  const hasSubnets = listAt(block, ['subnets']).length > 0;
  const isManaged = mode === undefined || mode === 'Enabled';
  const isPersistent = textAt(block, ['ipam', 'lifecycle']) === 'Persistent';
  const isPrimary = block['role'] === 'Primary';
  const usesIpv6 = listAt(block, ['subnets']).some((one) => (textAt(one, ['cidr']) ?? String(one)).includes('::'));
  const { mtu } = block;
  const sentences: readonly (readonly [boolean, string])[] = [
    [topology === 'Layer2' && isManaged && !hasSubnets, 'Subnets is required with ipam.mode is Enabled or unset'],
    [topology === 'Layer2' && !isManaged && hasSubnets, 'Subnets must be unset when ipam.mode is Disabled'],
    [topology === 'Layer2' && !isManaged && isPrimary, 'Disabled ipam.mode is only supported for Secondary network'],
    [
      topology === 'Localnet' && isManaged !== hasSubnets,
      'Subnets is required with ipam.mode is Enabled or unset, and forbidden otherwise',
    ],
    [
      topology === 'Localnet' && !hasSubnets && block['excludeSubnets'] !== undefined,
      'excludeSubnets must be unset when subnets is unset',
    ],
    [isPersistent && !isManaged, 'lifecycle Persistent is only supported when ipam.mode is Enabled'],
    [!isPrimary && block['joinSubnets'] !== undefined, 'JoinSubnets is only supported for Primary network'],
    [
      usesIpv6 && typeof mtu === 'number' && mtu < 1280,
      `MTU should be greater than or equal to 1280 when ${topology === 'Localnet' ? 'an ' : ''}IPv6 subnet is used`,
    ],
  ];
  return sentences.flatMap(([isBroken, sentence]) => (isBroken ? [broken(field, sentence)] : []));
};

/** A rule that the definition states in its own words. */
const broken = (field: string, sentence: string): StatusCause => cause(field, `Invalid value: "object": ${sentence}`);

const missing = (field: string): StatusCause => ({ reason: 'FieldValueRequired', message: 'Required value', field });

const unsupported = (field: string, value: unknown, known: readonly string[]): StatusCause => ({
  reason: 'FieldValueNotSupported',
  message: `Unsupported value: ${JSON.stringify(value)}: supported values: ${known.map((one) => `"${one}"`).join(', ')}`,
  field,
});

const cause = (field: string, message: string): StatusCause => ({ reason: 'FieldValueInvalid', message, field });
