import { useState } from 'react';
import { AngleDownIcon } from '@patternfly/react-icons/dist/dynamic/icons/angle-down-icon';
import { AngleRightIcon } from '@patternfly/react-icons/dist/dynamic/icons/angle-right-icon';
import { useTranslation } from 'react-i18next';
import type { Ladder } from '../../core/ladder/ladder';
import type { Place } from '../../core/ladder/placement';
import { verdictText } from '../../core/ladder/verdict';
import type { ClusterView } from '../../core/view/clusterView';
import type { NicView } from '../../core/view/vmView';
import { PanelBoundary } from '../faults/PanelBoundary';
import { usePrinting } from '../findings/print/usePrinting';
import { useSay } from '../hooks/useSay';
import { StatusMark } from '../marks/StatusMark';
import { CopyTicket } from './CopyTicket';
import { NicFacts } from './NicFacts';
import { PlaceList } from './places/PlaceList';
import { RungList } from './rungs/RungList';
import { RungMarks } from './rungs/RungMarks';
import { PathStrip } from './strip/PathStrip';
import { VerdictReasons } from './VerdictReasons';
import { verdictMarks } from './verdictMark';

type NicSectionProps = {
  readonly view: ClusterView;
  readonly nic: NicView;
  readonly ladder: Ladder;
  readonly places: readonly Place[] | undefined;
  /** Open unless somebody folds it. */
  readonly isFirst: boolean;
};

/** One NIC: what it is and how it stands in a line; opened, the verdict, the path, the ladder, why, and where it can run. */
export const NicSection = ({ view, nic, ladder, places, isFirst }: NicSectionProps) => {
  const { t } = useTranslation('plugin__wiremap');
  // Until somebody decides, the worst is open, whichever turns out to be that.
  const [decided, setDecided] = useState<boolean>();
  const isUnfolded = decided ?? isFirst;
  const isOpen = usePrinting() || isUnfolded;
  const bodyId = `wiremap-nic-${nic.id}`;
  return (
    <section className="wiremap-nic" aria-label={t('NIC {{nic}}', { nic: nic.name })}>
      <h3 className="wiremap-nic__head">
        <button
          type="button"
          className="wiremap-nic__toggle"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setDecided(!isUnfolded)}
          data-test={`wiremap-nic-${nic.name}`}
        >
          {isOpen ? <AngleDownIcon aria-hidden /> : <AngleRightIcon aria-hidden />}
          <StatusMark status={verdictMarks[ladder.verdict.kind]} named />
          <span className="wiremap-nic__name">{nic.name}</span>
          <NicFacts view={view} nic={nic} />
          <RungMarks rungs={ladder.rungs} />
        </button>
      </h3>
      {isOpen && (
        <div id={bodyId} className="wiremap-nic__body">
          <PanelBoundary part={t('NIC {{nic}}', { nic: nic.name })} subject={ladder}>
            <NicBody view={view} nic={nic} ladder={ladder} places={places} />
          </PanelBoundary>
        </div>
      )}
    </section>
  );
};

const NicBody = ({ view, nic, ladder, places }: Omit<NicSectionProps, 'isFirst'>) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { kind } = ladder.verdict;
  return (
    <>
      <div className="wiremap-nic__said">
        <p className={`wiremap-nic__verdict wiremap-nic__verdict--${kind}`}>{verdictText(ladder.verdict, say)}</p>
        <CopyTicket view={view} nic={nic} ladder={ladder} />
      </div>
      <PathStrip view={view} nic={nic} ladder={ladder} places={places} />
      <div className="wiremap-nic__columns">
        <section className="wiremap-nic__column" aria-label={t('What was checked')}>
          <h4 className="wiremap-nic__question">{t('What was checked')}</h4>
          <RungList rungs={ladder.rungs} />
        </section>
        <section className="wiremap-nic__column" aria-label={t('Why we say so')}>
          <h4 className="wiremap-nic__question">{t('Why we say so')}</h4>
          <VerdictReasons ladder={ladder} />
        </section>
        <section className="wiremap-nic__column" aria-label={t('Where can it run')}>
          <h4 className="wiremap-nic__question">{t('Where can it run')}</h4>
          <PlaceList places={places} />
        </section>
      </div>
    </>
  );
};
