import { shapeOf } from './responseShape';

const now = new Date(0);
const shape = (accept: string | undefined, query = '') => shapeOf(accept, new URLSearchParams(query), now);

describe('shapeOf', () => {
  it.each([undefined, '', '*/*', 'application/json', 'application/*'])(
    'takes %j for the objects as they are',
    (accept) => {
      expect(shape(accept)).toEqual({ kind: 'object' });
    },
  );

  it('takes the first that can be had', () => {
    const table = 'application/json;as=Table;v=v1;g=meta.k8s.io';
    expect(shape(`${table},application/json`)).toEqual({ kind: 'table', include: 'Metadata', now });
    expect(shape(table, 'includeObject=None')).toMatchObject({ include: 'None' });
    expect(shape(`text/html, ${table.replace('v1', 'v1beta1')}, application/json`)).toEqual({ kind: 'object' });
    expect(shape('application/json;as=PartialObjectMetadataList;v=v1')).toEqual({ kind: 'metadata' });
  });

  it('has nothing for who wants another format', () => {
    expect(shape('application/vnd.kubernetes.protobuf')).toBeUndefined();
    expect(shape('application/json;as=Sonnet;v=v1')).toBeUndefined();
  });
});
