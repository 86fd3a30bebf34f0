import { isList, isRecord, valueAt } from '../../../manifests/json/jsonValue';
import { isTrue, numberAt } from '../entry/hostEntry';

/** What nmstate has against the VLAN filter of a bridge port (`bridge_vlan.rs`); undefined = nothing, or no filter. */
export const trunkProblem = (vlan: unknown): string | undefined => {
  if (!isRecord(vlan)) return undefined;
  const tags = vlan['trunk-tags'];
  const listed = isList(tags) ? tags : undefined;
  const isNative = isTrue(vlan['enable-native']);
  if (vlan['mode'] === 'trunk') {
    if ((numberAt(vlan, ['tag']) ?? 0) !== 0 && !isNative)
      return 'Bridge VLAN filtering `tag` cannot be use in trunk mode without `enable-native`';
    if (listed === undefined) return 'Bridge VLAN filtering trunk mode cannot have empty trunk-tags';
  }
  if (vlan['mode'] === 'access') {
    if (isNative) return 'Bridge VLAN filtering `enable-native: true` cannot be set in access mode';
    if (listed !== undefined && listed.length > 0)
      return 'Bridge VLAN filtering access mode cannot have trunk-tags defined';
  }
  return overlapProblem(listed ?? []);
};

const overlapProblem = (tags: readonly unknown[]): string | undefined => {
  const ranges = tags.map(rangeOf).filter((range) => range !== undefined);
  for (const [index, later] of ranges.entries()) {
    const earlier = ranges.slice(0, index).find(({ min, max }) => later.min <= max && min <= later.max);
    if (earlier !== undefined)
      return `Bridge VLAN trunk tag ${later.text} is overlapping with other tag ${earlier.text}`;
  }
  return undefined;
};

/** As nmstate prints it. */
const rangeOf = (tag: unknown) => {
  const range = valueAt(tag, ['id-range']);
  const [id, min, max] = [numberAt(tag, ['id']), numberAt(range, ['min']), numberAt(range, ['max'])];
  if (id !== undefined) return { min: id, max: id, text: `id=${id}` };
  return min === undefined || max === undefined ? undefined : { min, max, text: `id-range=[${min},${max}]` };
};
