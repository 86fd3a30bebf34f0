import { createContext } from 'react';
import type { Finding } from '../../../core/rules/finding';

/** What was found, for whatever is shown beside the map. */
export type FoundOnMap = {
  readonly findings: readonly Finding[];
  /** The finding under which the findings page lists another; itself when it is a cause. */
  readonly causeOf: (finding: Finding) => Finding;
};

/** Without a provider nothing was asked, and nothing is shown. */
export const FoundContext = createContext<FoundOnMap>({ findings: [], causeOf: (finding) => finding });
