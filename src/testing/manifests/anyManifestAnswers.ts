import fc from 'fast-check';

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const inner = [...letters, ...'0123456789-'.split('')];

/** DNS-1123 labels that begin with a letter. */
export const anyLabel = fc
  .tuple(
    fc.constantFrom(...letters),
    fc.array(fc.constantFrom(...inner), { maxLength: 12 }),
    fc.constantFrom(...letters),
  )
  .map(([first, middle, last]) => `${first}${middle.join('')}${last}`);

/** Names that an interface may have. */
export const anyInterfaceName = anyLabel.map((label) => label.slice(0, 15));

export const anyVlanId = fc.integer({ min: 1, max: 4094 });

/** In bytes. */
export const anyMtu = fc.integer({ min: 576, max: 9216 });

/** Keys that may be left out, each as the answers have them: never present and undefined. */
export const anyPolicyFrame = fc.record(
  {
    name: anyLabel,
    nodeSelector: fc.dictionary(anyLabel, anyLabel, { maxKeys: 2, noNullPrototype: true }),
    maxUnavailable: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('50%')),
    wizard: anyLabel,
  },
  { requiredKeys: ['name', 'nodeSelector'], noNullPrototype: true },
);
