import { useTranslation } from 'react-i18next';
import { findingLines } from '../../../core/render/diagnosis/findingsToText';
import { CopyText } from '../CopyText';
import { EvidenceTable } from '../EvidenceTable';
import { RemedyBox } from '../RemedyBox';
import type { FoundGroup } from '../filter/foundGroups';
import type { Checked } from '../../diagnosis/checkedCluster';
import { useSay } from '../../hooks/useSay';
import { AboutRule } from './AboutRule';
import { EffectList } from './EffectList';
import { useConcernText } from './useConcernText';

type CauseDetailsProps = { readonly checked: Checked; readonly group: FoundGroup };

/** Why we say so, what follows from it, and how to fix it. */
export const CauseDetails = ({ checked, group }: CauseDetailsProps) => {
  const { cause, effects } = group;
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const concernText = useConcernText(checked.view);
  const ticket = [
    ...findingLines(cause, say),
    `    ${concernText(group)}`,
    ...effects.map((effect) => `    → ${effect.rule}  ${say(effect.title)}`),
  ];
  return (
    <>
      <div className="wiremap-cause__why">
        <h4 className="wiremap-cause__question">{t('Why we say so')}</h4>
        {cause.evidence.length > 0 && <EvidenceTable evidence={cause.evidence} />}
        <p className="wiremap-cause__message">{say(cause.message)}</p>
        <EffectList map={checked.view.map} effects={effects} />
        <div className="wiremap-cause__actions">
          <AboutRule code={cause.rule} />
          <CopyText text={`${ticket.join('\n')}\n`} action={t('Copy for a ticket')} />
        </div>
      </div>
      <RemedyBox finding={cause} />
    </>
  );
};
