import { useContext, useMemo } from 'react';
import type { ElementId } from '../../../core/model/elementId';
import { FoundContext } from './FoundContext';
import { FoundList } from './FoundList';

type FoundAboutProps = {
  readonly id: ElementId;
  /** What is found about these is said elsewhere. */
  readonly besides: readonly ElementId[];
};

/** What was found about an element that has no card of its own, such as a VM. */
export const FoundAbout = ({ id, besides }: FoundAboutProps) => {
  const { findings } = useContext(FoundContext);
  const found = useMemo(
    () => findings.filter(({ subjects }) => subjects.includes(id) && !besides.some((one) => subjects.includes(one))),
    [findings, id, besides],
  );
  return <FoundList findings={found} />;
};
