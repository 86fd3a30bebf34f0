/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 hex digits. Written out because the core imports no package. */
export const sha256 = (text: string): string => {
  const words = paddedWords(utf8(text));
  const state = [...initialState];
  for (let start = 0; start < words.length; start += 16) mixBlock(state, words.slice(start, start + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

/** The first `count` prime numbers. */
const primes = (count: number): readonly number[] => {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
};

/** 32 bits of the part behind the point, as the standard takes its constants from roots of primes. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;

const roundConstants: readonly number[] = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const initialState: readonly number[] = primes(8).map((prime) => fraction(Math.sqrt(prime)));

const word = (words: readonly number[], index: number): number => words[index] ?? 0;

const rotated = (value: number, bits: number): number => (value >>> bits) | (value << (32 - bits));

const mixBlock = (state: number[], block: readonly number[]): void => {
  const schedule = extended(block);
  const start = [...state];
  for (let round = 0; round < 64; round += 1) mixRound(state, word(schedule, round) + word(roundConstants, round));
  start.forEach((before, index) => {
    state[index] = (before + word(state, index)) | 0;
  });
};

const extended = (block: readonly number[]): readonly number[] => {
  const schedule = [...block];
  for (let index = 16; index < 64; index += 1) {
    const early = word(schedule, index - 15);
    const late = word(schedule, index - 2);
    const first = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const second = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    schedule.push((word(schedule, index - 16) + first + word(schedule, index - 7) + second) | 0);
  }
  return schedule;
};

const mixRound = (state: number[], added: number): void => {
  const a = word(state, 0);
  const b = word(state, 1);
  const c = word(state, 2);
  const e = word(state, 4);
  const choice = (e & word(state, 5)) ^ (~e & word(state, 6));
  const first = (word(state, 7) + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + choice + added) | 0;
  const majority = (a & b) ^ (a & c) ^ (b & c);
  const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority) | 0;
  state.pop();
  state.unshift((first + second) | 0);
  state[4] = (word(state, 4) + first) | 0;
};

/** The bytes, a single 1 bit, zeros, and the length in bits, as 32-bit words in whole blocks of sixteen. */
const paddedWords = (bytes: readonly number[]): readonly number[] => {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const words = new Array<number>(blocks * 16).fill(0);
  [...bytes, 0x80].forEach((byte, index) => {
    words[index >> 2] = word(words, index >> 2) | (byte << (24 - (index % 4) * 8));
  });
  words[words.length - 1] = bytes.length * 8;
  return words;
};

const utf8 = (text: string): readonly number[] =>
  Array.from(text).flatMap((letter) => bytesOf(letter.codePointAt(0) ?? 0));

const bytesOf = (point: number): readonly number[] => {
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(point)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(point >> 6), tail(point)];
  return [0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point)];
};

const tail = (bits: number): number => 0x80 | (bits & 0x3f);
