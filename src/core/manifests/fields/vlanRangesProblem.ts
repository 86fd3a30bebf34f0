import { msg } from '../../message';
import type { Message } from '../../message';
import type { VlanRange } from '../../cni/configFields';
import { readVlanId, vlanIds } from './vlanIdProblem';

/** What is wrong with a list of VLAN ids and ranges as typed, such as `200, 300-310`. */
export const vlanRangesProblem = (text: string): Message | undefined => {
  if (text.trim() === '') return msg('Enter VLAN ids or ranges.');
  const wrong = partsOf(text).find((part) => rangeOf(part) === undefined);
  return wrong === undefined
    ? undefined
    : msg('“{{part}}” is neither a VLAN id nor a range of them; ids go from {{min}} to {{max}}.', {
        part: wrong,
        ...vlanIds,
      });
};

/** The ranges, in order of their first ids; undefined exactly where `vlanRangesProblem` objects. */
export const readVlanRanges = (text: string): readonly VlanRange[] | undefined => {
  if (text.trim() === '') return undefined;
  const ranges = partsOf(text).map(rangeOf);
  const read = ranges.filter((range) => range !== undefined);
  return read.length === ranges.length ? read.sort((a, b) => a[0] - b[0] || a[1] - b[1]) : undefined;
};

const partsOf = (text: string): readonly string[] => text.split(',').map((part) => part.trim());

const rangeOf = (part: string): VlanRange | undefined => {
  const [, from = '', to = from] = /^(\d+)\s*(?:-\s*(\d+))?$/.exec(part) ?? [];
  const [first, last] = [readVlanId(from), readVlanId(to)];
  return first !== undefined && last !== undefined && first <= last ? [first, last] : undefined;
};
