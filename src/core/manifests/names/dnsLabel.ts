import { longestLabel } from '../fields/objectNameProblem';

/** The nearest DNS-1123 label to a text; empty when there is no letter or digit in it. */
export const dnsLabel = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longestLabel)
    .replace(/-+$/, '');
