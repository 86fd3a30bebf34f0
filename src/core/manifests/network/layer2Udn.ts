import type { DraftManifest } from '../draftChange';
import { listAt, textAt, valueAt, type JsonRecord } from '../json/jsonValue';
import { numberOf } from '../json/numberOf';
import { optional } from '../json/optional';
import { labelsOf, wizardOf } from '../names/wizardLabel';

/** `subnets`: see `Layer2NadAnswers`. `mtu` in bytes; left out, it is the cluster network's. */
export type Layer2UdnAnswers = {
  readonly namespace: string;
  readonly name: string;
  readonly subnets?: readonly string[] | undefined;
  readonly mtu?: number | undefined;
  /** Id of the wizard that makes the UDN. */
  readonly wizard?: string | undefined;
};

/** An overlay switch for one namespace (domain W-7). */
export const writeLayer2Udn = ({ namespace, name, wizard, ...answers }: Layer2UdnAnswers): DraftManifest => ({
  apiVersion: 'k8s.ovn.org/v1',
  kind: 'UserDefinedNetwork',
  metadata: { name, namespace, ...labelsOf(wizard) },
  spec: writeLayer2(answers),
});

/** The same part in a UDN and in a CUDN. */
export const writeLayer2 = ({ subnets, mtu }: Pick<Layer2UdnAnswers, 'subnets' | 'mtu'>): JsonRecord => ({
  topology: 'Layer2',
  layer2: {
    role: 'Secondary',
    ...optional('subnets', subnets),
    ...optional('mtu', mtu),
    ipam: subnets ? { lifecycle: 'Persistent' } : { mode: 'Disabled' },
  },
});

/** The answers behind a UDN; undefined = it is another network. */
export const readLayer2Udn = (manifest: JsonRecord): Layer2UdnAnswers | undefined => {
  const spec = valueAt(manifest, ['spec']);
  const [namespace, name] = [textAt(manifest, ['metadata', 'namespace']), textAt(manifest, ['metadata', 'name'])];
  if (manifest['kind'] !== 'UserDefinedNetwork' || namespace === undefined || name === undefined) return undefined;
  if (textAt(spec, ['topology']) !== 'Layer2' || textAt(spec, ['layer2', 'role']) !== 'Secondary') return undefined;
  const subnets = listAt(spec, ['layer2', 'subnets']).filter((one) => typeof one === 'string');
  return {
    ...{ namespace, name },
    ...optional('subnets', subnets.length > 0 ? subnets : undefined),
    ...optional('mtu', numberOf(valueAt(spec, ['layer2', 'mtu']))),
    ...optional('wizard', wizardOf(manifest)),
  };
};
