import { useState } from 'react';
import { AngleDownIcon } from '@patternfly/react-icons/dist/dynamic/icons/angle-down-icon';
import { AngleRightIcon } from '@patternfly/react-icons/dist/dynamic/icons/angle-right-icon';
import { useTranslation } from 'react-i18next';
import type { Ladder } from '../../core/ladder/ladder';
import type { Place } from '../../core/ladder/placement';
import { verdictText } from '../../core/ladder/verdict';
import type { Diagnosis } from '../../core/rules/finding';
import type { ClusterView } from '../../core/view/clusterView';
import type { NicView } from '../../core/view/vmView';
import { PanelBoundary } from '../faults/PanelBoundary';
import { useSay } from '../hooks/useSay';
import { StatusMark } from '../marks/StatusMark';
import { PathStrip } from './PathStrip';
import { PlaceList } from './PlaceList';
import { RungList } from './RungList';
import { RungMarks } from './RungMarks';
import { VerdictReasons } from './VerdictReasons';
import { verdictMarks } from './verdictMark';

type NicSectionProps = {
  readonly view: ClusterView;
  readonly diagnosis: Diagnosis;
  readonly nic: NicView;
  readonly ladder: Ladder;
  readonly places: readonly Place[] | undefined;
  /** Opened from the start. */
  readonly isFirst: boolean;
};

/** One NIC: what it is and how it stands in a line; opened, the verdict, the path, the ladder, why, and where it can run. */
export const NicSection = ({ view, diagnosis, nic, ladder, places, isFirst }: NicSectionProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const [isOpen, setOpen] = useState(isFirst);
  const bodyId = `wiremap-nic-${nic.id}`;
  return (
    <section className="wiremap-nic" aria-label={t('NIC {{nic}}', { nic: nic.name })}>
      <h3 className="wiremap-nic__head">
        <button
          type="button"
          className="wiremap-nic__toggle"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <AngleDownIcon aria-hidden /> : <AngleRightIcon aria-hidden />}
          <StatusMark status={verdictMarks[ladder.verdict.kind]} named />
          <span className="wiremap-nic__name">{nic.name}</span>
          <NicFacts nic={nic} />
          <RungMarks rungs={ladder.rungs} />
        </button>
      </h3>
      {isOpen && (
        <div id={bodyId} className="wiremap-nic__body">
          <p className={`wiremap-nic__verdict wiremap-nic__verdict--${ladder.verdict.kind}`}>
            {verdictText(ladder.verdict, say)}
          </p>
          <PanelBoundary part={t('The path')} subject={nic}>
            <PathStrip view={view} findings={diagnosis.findings} nic={nic} node={ladder.nodes[0]} />
          </PanelBoundary>
          <div className="wiremap-nic__columns">
            <div>
              <h4 className="wiremap-nic__question">{t('What was checked')}</h4>
              <RungList rungs={ladder.rungs} />
            </div>
            <div>
              <h4 className="wiremap-nic__question">{t('Why we say so')}</h4>
              <VerdictReasons ladder={ladder} />
            </div>
            <div>
              <h4 className="wiremap-nic__question">{t('Where can it run')}</h4>
              <PlaceList places={places} />
            </div>
          </div>
        </div>
      )}
    </section>
  );
};

const NicFacts = ({ nic }: { readonly nic: NicView }) => {
  const { t } = useTranslation('plugin__wiremap');
  const network = nic.nadPlace
    ? t('Network {{nad}}', { nad: `${nic.nadPlace.namespace}/${nic.nadPlace.name}` })
    : nic.source?.kind === 'pod'
      ? t('Pod network')
      : t('Network not known');
  const ips = nic.guest?.ips ?? [];
  const mac = nic.guest?.mac ?? nic.spec.interface?.mac;
  return (
    <span className="wiremap-nic__facts">
      <span>{network}</span>
      <span className="wiremap-nic__address">{ips[0] ?? t('IP address not known')}</span>
      {mac !== undefined && <span className="wiremap-nic__address">{mac}</span>}
    </span>
  );
};
