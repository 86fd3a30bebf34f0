import { msg } from '../../message';
import type { Message } from '../../message';
import type { UnitFacts } from '../scope/unitFacts';
import type { Wordings } from './hostFact';
import { rangesText } from './rangesText';

/** What kind of network it is; its VLAN is a badge. */
export const networkFact = (facts: UnitFacts): Wordings => {
  if (facts.isMissing) return [msg('Does not exist')];
  const kind = networkKind(facts);
  if (facts.trunk.length === 0 || facts.vlan !== undefined) return [kind];
  return [msg('Trunk {{vlans}}', { vlans: rangesText(facts.trunk) }), msg('Trunk')];
};

/** "Localnet", "Bridge", "SR-IOV" … as a user would call it. */
export const networkKind = ({ topology, type }: Pick<UnitFacts, 'topology' | 'type'>): Message =>
  names.get(topology ?? type ?? '') ?? msg('{{type}}', { type: topology ?? type ?? '?' });

const names: ReadonlyMap<string, Message> = new Map([
  ['localnet', msg('Localnet')],
  ['layer2', msg('Layer 2')],
  ['layer3', msg('Layer 3')],
  ['bridge', msg('Bridge')],
  ['cnv-bridge', msg('Bridge')],
  ['ovs', msg('OVS')],
  ['sriov', msg('SR-IOV')],
  ['host-device', msg('Host device')],
  ['empty', msg('No configuration')],
  ['invalid', msg('Not valid')],
  ['unknown', msg('Not known')],
  ['', msg('Not known')],
]);
