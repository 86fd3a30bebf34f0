import type { DraftManifest } from '../draftChange';
import { textAt, type JsonRecord } from '../json/jsonValue';
import { writeMapping } from './ovsBridge';
import { mappingsOf, readPolicy, writePolicy } from './policyFrame';
import type { PolicyFrame } from './policyFrame';

export type BridgeMappingAnswers = PolicyFrame & { readonly localnet: string; readonly bridge: string };

/**
 * A physical network on a bridge that is there (domain W-5). For br-ex this is the only change there may be, and so the
 * policy has no interfaces.
 */
export const writeMappingPolicy = ({ localnet, bridge, ...frame }: BridgeMappingAnswers): DraftManifest =>
  writePolicy(frame, { ovn: { 'bridge-mappings': [writeMapping({ localnet, bridge })] } });

/** The answers behind a policy that writes one mapping and nothing else. */
export const readMappingPolicy = (manifest: JsonRecord): BridgeMappingAnswers | undefined => {
  const policy = readPolicy(manifest);
  if (!policy || 'interfaces' in policy.desiredState) return undefined;
  const [mapping, ...more] = mappingsOf(policy.desiredState);
  const [localnet, bridge] = [textAt(mapping, ['localnet']), textAt(mapping, ['bridge'])];
  if (localnet === undefined || bridge === undefined || more.length > 0) return undefined;
  return { ...policy.frame, localnet, bridge };
};
