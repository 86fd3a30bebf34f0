import { useTranslation } from 'react-i18next';
import type { Ladder, Rung } from '../../core/ladder/ladder';
import { EvidenceTable } from '../findings/EvidenceTable';
import { RemedyBox } from '../findings/RemedyBox';
import { useSay } from '../hooks/useSay';
import { StatusMark } from '../marks/StatusMark';

/** The evidence and the remedy of the finding that decides, what nobody could look at, then what else was found. */
export const VerdictReasons = ({ ladder: { verdict, rungs, others } }: { readonly ladder: Ladder }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { finding, kind } = verdict;
  const beside = others.filter((other) => other !== finding);
  const open = rungs.filter(({ state }) => state === 'notCheckable');
  return (
    <>
      {kind === 'unknown' && <Unchecked open={open} count={rungs.length} />}
      {finding === undefined ? (
        kind !== 'unknown' && <p>{t('No error and no warning was found on the way of this NIC.')}</p>
      ) : (
        <>
          <p className="wiremap-nic__message">
            {say(finding.message)} <span className="wiremap-rule-code">{finding.rule}</span>
          </p>
          <EvidenceTable evidence={finding.evidence} />
          <RemedyBox finding={finding} />
        </>
      )}
      {kind !== 'unknown' && open.length > 0 && <Unchecked open={open} count={rungs.length} />}
      {beside.length > 0 && (
        <>
          <h5 className="wiremap-nic__also">{t('Also found')}</h5>
          <ul className="wiremap-nic__others">
            {beside.map(({ rule, severity, subjects, title }) => (
              <li key={`${rule} ${subjects[0]}`} className="wiremap-nic__other">
                <StatusMark status={severity} named />
                <span>
                  {say(title)} <span className="wiremap-rule-code">{rule}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** Each reason for which something could not be checked, once. */
const Unchecked = ({ open, count }: { readonly open: readonly Rung[]; readonly count: number }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const reasons = new Set(open.flatMap(({ detail }) => (detail ? [say(detail)] : [])));
  return (
    <div className="wiremap-nic__unchecked">
      <p>
        {t('{{open}} of {{count}} steps could not be checked. None of them counts as passed.', {
          open: open.length,
          count,
        })}
      </p>
      <ul className="wiremap-nic__others">
        {[...reasons].map((reason) => (
          <li key={reason} className="wiremap-nic__other">
            <StatusMark status="unknown" />
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {open.some(({ id }) => id !== 'guest') && (
        <p>{t('A cluster administrator can see the rest, and may tell you.')}</p>
      )}
    </div>
  );
};
