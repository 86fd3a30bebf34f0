import type { DraftManifest } from '../draftChange';
import { isRecord, textAt, type JsonRecord } from '../json/jsonValue';
import { interfacesOf, readPolicy, writePolicy } from './policyFrame';
import type { PolicyFrame } from './policyFrame';

export type LldpAnswers = PolicyFrame & { readonly nics: readonly string[] };

/** Lets NICs listen to what their switches announce (domain W-9); nothing else about them changes. */
export const writeLldpPolicy = ({ nics, ...frame }: LldpAnswers): DraftManifest =>
  writePolicy(frame, {
    interfaces: nics.map((name) => ({ name, type: 'ethernet', state: 'up', lldp: { enabled: true } })),
  });

/** The answers behind a policy that turns LLDP on and does nothing else. */
export const readLldpPolicy = (manifest: JsonRecord): LldpAnswers | undefined => {
  const policy = readPolicy(manifest);
  const entries = policy ? interfacesOf(policy.desiredState) : [];
  if (!policy || entries.length === 0 || !entries.every(isListening)) return undefined;
  return { ...policy.frame, nics: entries.flatMap((entry) => textAt(entry, ['name']) ?? []) };
};

const isListening = ({ lldp, type, name: _name, state: _state, ...more }: JsonRecord): boolean =>
  isRecord(lldp) && lldp['enabled'] === true && type === 'ethernet' && Object.keys(more).length === 0;
