import fc from 'fast-check';
import { bondModes } from '../../core/manifests/policy/bondParts';
import type { Bond } from '../../core/manifests/policy/bondParts';
import type { Uplink } from '../../core/manifests/policy/uplink';
import { anyInterfaceName, anyLabel, anyMtu, anyPolicyFrame } from './anyManifestAnswers';

/** Whatever a form for bonds can make. */
export const anyBond: fc.Arbitrary<Bond> = fc
  .record(
    {
      name: anyInterfaceName,
      mode: fc.constantFrom(...bondModes),
      members: fc.uniqueArray(anyInterfaceName, { minLength: 1, maxLength: 3 }),
      miimon: fc.integer({ min: 1, max: 1000 }),
      mtu: anyMtu,
      hashPolicy: fc.constantFrom('layer2', 'layer3+4'),
      lacpRate: fc.constantFrom('fast', 'slow'),
      primary: anyInterfaceName,
    },
    { requiredKeys: ['name', 'mode', 'members', 'miimon'], noNullPrototype: true },
  )
  .filter(({ name, members }) => !members.includes(name))
  .map(({ hashPolicy, lacpRate, primary, ...bond }) => ({
    ...bond,
    ...(bond.mode === 'active-backup' ? primary && { primary } : hashPolicy && { hashPolicy }),
    ...(bond.mode === '802.3ad' && lacpRate && { lacpRate }),
  }));

const anyNic: fc.Arbitrary<Uplink> = fc.record(
  { kind: fc.constant('nic'), name: anyInterfaceName, mtu: anyMtu },
  { requiredKeys: ['kind', 'name'], noNullPrototype: true },
);
/** Whatever may carry a bridge. */
export const anyUplink: fc.Arbitrary<Uplink> = fc.oneof(
  anyNic,
  anyBond.map((bond): Uplink => ({ kind: 'bond', bond })),
  anyInterfaceName.map((name): Uplink => ({ kind: 'existing', name })),
);
/** A bridge with its uplink and its physical network. */
export const anyBridge = fc
  .tuple(anyPolicyFrame, anyUplink, anyLabel, anyLabel)
  .map(([frame, uplink, bridge, localnet]) => ({
    ...frame,
    bridge: `br-${bridge}`,
    localnet,
    uplink,
  }));
