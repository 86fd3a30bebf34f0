import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from './sha256';

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('agrees with the test vector for "%s"', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it('agrees with Node for any text, also where the padding needs another block', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ minLength: 50, maxLength: 70 }));
    fc.assert(
      fc.property(text, (some) => {
        expect(sha256(some)).toBe(createHash('sha256').update(some, 'utf8').digest('hex'));
      }),
    );
  });
});
