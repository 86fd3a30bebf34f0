import { readProtobufObject } from './protobufBody';

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
const field = (number: number, payload: Buffer | string): Buffer => {
  const bytes = Buffer.from(payload);
  return Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes]);
};
const message = (...fields: readonly Buffer[]) => Buffer.concat(fields);
const sent = (kind: string, raw: Buffer) =>
  message(Buffer.from('k8s\0'), field(1, message(field(1, 'v1'), field(2, kind))), field(2, raw), field(3, ''));

describe('a protobuf body', () => {
  it('becomes the object it stands for', () => {
    const label = field(11, message(field(1, 'app'), field(2, 'x'.repeat(200))));
    const metadata = field(1, message(field(1, 'shop'), field(5, ''), label));
    expect(readProtobufObject(sent('Namespace', metadata))).toEqual({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'shop', labels: { app: 'x'.repeat(200) } },
    });
  });

  it('keeps every entry of a map, and the metadata of a review that has none', () => {
    const data = [field(2, message(field(1, 'a'), field(2, 'b'))), field(2, message(field(1, 'c')))];
    expect(readProtobufObject(sent('ConfigMap', message(...data)))).toMatchObject({ data: { a: 'b', c: '' } });
    const attributes = message(field(2, 'list'), field(5, 'pods'));
    expect(readProtobufObject(sent('SelfSubjectAccessReview', field(2, field(1, attributes))))).toEqual({
      apiVersion: 'v1',
      kind: 'SelfSubjectAccessReview',
      metadata: {},
      spec: { resourceAttributes: { verb: 'list', resource: 'pods' } },
    });
  });

  it('skips numbers', () => {
    const numbers = Buffer.from([
      (7 << 3) | 0,
      0x96,
      0x01,
      (8 << 3) | 1,
      ...Array(8).fill(0),
      (9 << 3) | 5,
      0,
      0,
      0,
      0,
    ]);
    expect(readProtobufObject(sent('Namespace', message(numbers, field(1, field(1, 'a')))))).toMatchObject({
      metadata: { name: 'a' },
    });
  });

  it.each([
    ['other bytes', Buffer.from('{"kind":"Namespace"}')],
    ['another kind', sent('Pod', field(1, ''))],
    ['a cut message', sent('Namespace', field(1, 'shop')).subarray(0, 20)],
    ['a cut object', sent('Namespace', Buffer.from([10, 99, 1]))],
    ['groups, which nobody sends', sent('Namespace', Buffer.from([11]))],
  ])('is undefined of %s', (_what, bytes) => {
    expect(readProtobufObject(bytes)).toBeUndefined();
  });
});
