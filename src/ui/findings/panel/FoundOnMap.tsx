import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { causeGroups } from '../../../core/rules/causeGroups';
import type { Finding } from '../../../core/rules/finding';
import { FoundContext } from './FoundContext';

type FoundOnMapProps = { readonly findings: readonly Finding[]; readonly children: ReactNode };

/** Lets all that is shown in it say what was found about it. */
export const FoundOnMap = ({ findings, children }: FoundOnMapProps) => {
  const found = useMemo(() => {
    const causes = new Map(
      causeGroups(findings).flatMap(({ cause, effects }) => effects.map((effect) => [effect, cause] as const)),
    );
    return { findings, causeOf: (finding: Finding) => causes.get(finding) ?? finding };
  }, [findings]);
  return <FoundContext.Provider value={found}>{children}</FoundContext.Provider>;
};
