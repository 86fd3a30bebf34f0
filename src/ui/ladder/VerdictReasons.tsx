import { useTranslation } from 'react-i18next';
import type { Ladder } from '../../core/ladder/ladder';
import { EvidenceTable } from '../findings/EvidenceTable';
import { RemedyBox } from '../findings/RemedyBox';
import { useSay } from '../hooks/useSay';
import { StatusMark } from '../marks/StatusMark';

/** The evidence and the remedy of the finding that decides, then what else was found beside the ladder. */
export const VerdictReasons = ({ ladder: { verdict, others } }: { readonly ladder: Ladder }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { finding } = verdict;
  const beside = others.filter((other) => other !== finding);
  return (
    <>
      {finding === undefined ? (
        <p>{t('No error or warning was found on the way of this NIC.')}</p>
      ) : (
        <>
          <p className="wiremap-nic__message">
            {say(finding.message)} <span className="wiremap-rule-code">{finding.rule}</span>
          </p>
          <EvidenceTable evidence={finding.evidence} />
          <RemedyBox finding={finding} />
        </>
      )}
      {beside.length > 0 && (
        <>
          <h5 className="wiremap-nic__also">{t('Also found')}</h5>
          <ul className="wiremap-nic__others">
            {beside.map(({ rule, severity, subjects, title }) => (
              <li key={`${rule} ${subjects[0]}`}>
                <StatusMark status={severity} named /> {say(title)} <span className="wiremap-rule-code">{rule}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
