import type { DraftManifest } from '../draftChange';
import type { JsonRecord } from '../json/jsonValue';
import { readBond, writeBond } from './bondParts';
import type { Bond } from './bondParts';
import { interfacesOf, readPolicy, writePolicy } from './policyFrame';
import type { PolicyFrame } from './policyFrame';

export type BondAnswers = PolicyFrame & { readonly bond: Bond };

/** A bond alone, e.g. for a later Linux bridge (domain W-1). */
export const writeBondPolicy = ({ bond, ...frame }: BondAnswers): DraftManifest =>
  writePolicy(frame, { interfaces: writeBond(bond) });

/** The answers behind a policy that makes one bond; undefined = it does something else. */
export const readBondPolicy = (manifest: JsonRecord): BondAnswers | undefined => {
  const policy = readPolicy(manifest);
  const [name, ...more] = policy ? interfacesOf(policy.desiredState).filter(isBond).map(nameOf) : [];
  const bond = policy && name !== undefined && more.length === 0 ? readBond(policy.desiredState, name) : undefined;
  return policy && bond && { ...policy.frame, bond };
};

const isBond = ({ type }: JsonRecord): boolean => type === 'bond';
const nameOf = ({ name }: JsonRecord): string => String(name);
