import type { Element } from '../../../model/element';
import type { Link } from '../../../model/link';
import type { Gathered, Source } from '../../source';
import type { Host } from '../host';

/** What one look at a host found. */
export type Found = { readonly elements?: readonly Element[]; readonly links?: readonly Link[] };

/** A source that looks at one host at a time and remembers what it found on it. */
export const eachHost = (gather: (host: Host) => readonly Found[]): Source => {
  const known = new WeakMap<Host, Gathered>();
  const remembered = (host: Host): Gathered => {
    const gathered = known.get(host) ?? joined(gather(host));
    known.set(host, gathered);
    return gathered;
  };
  return ({ hosts }) => joined(hosts.map(remembered));
};

/** One gathering of many. */
export const joined = (found: readonly Found[]): Gathered => ({
  elements: found.flatMap(({ elements = [] }) => elements),
  links: found.flatMap(({ links = [] }) => links),
});
