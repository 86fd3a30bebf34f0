import { mergedReport } from './mergedReport';

const pod = (uid: string | undefined, more: object = {}) => ({ metadata: { name: 'p', uid }, ...more });
const standing = { state: 'read', objects: [pod('a'), pod('b'), pod(undefined)] } as const;
const full = pod('b', { spec: { nodeName: 'n1' } });

describe('mergedReport', () => {
  it('leaves a standing watch alone as it is', () => {
    expect(mergedReport(standing, [])).toBe(standing);
    expect(mergedReport(standing, [{ state: 'forbidden', objects: [] }]).objects).toBe(standing.objects);
  });

  it('takes the fuller object, and no object that the standing watch has not or has no more', () => {
    const closer = {
      state: 'read',
      objects: [full, pod('c'), pod(undefined, { spec: {} })],
      namespace: 'shop',
    } as const;
    expect(mergedReport(standing, [closer])).toEqual({ state: 'read', objects: [pod('a'), full, pod(undefined)] });
  });

  it('names the namespaces that were read of a kind that nobody reads as a whole', () => {
    const shop = { state: 'read', objects: [pod('a')], namespace: 'shop' } as const;
    const erp = { state: 'forbidden', objects: [], namespace: 'erp' } as const;
    expect(mergedReport(undefined, [shop])).toEqual({ state: 'read', objects: [pod('a')], namespaces: ['shop'] });
    expect(mergedReport(undefined, [shop, erp])).toMatchObject({ state: 'forbidden', namespaces: ['shop'] });
    expect(mergedReport(undefined, [shop, erp, { state: 'failing', objects: [] }]).state).toBe('failing');
  });
});
