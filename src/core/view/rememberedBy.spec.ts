import { rememberedBy } from './rememberedBy';

describe('rememberedBy', () => {
  it('computes once for each object, also when nothing comes of it', () => {
    const asked: string[] = [];
    const lengthOf = rememberedBy(({ name }: { readonly name: string }) => {
      asked.push(name);
      return name === '' ? undefined : name.length;
    });
    const [a, b] = [{ name: 'abc' }, { name: '' }];
    expect([lengthOf(a), lengthOf(b), lengthOf(a), lengthOf(b)]).toEqual([3, undefined, 3, undefined]);
    expect(asked).toEqual(['abc', '']);
  });
});
