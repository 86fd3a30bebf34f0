import { useTranslation } from 'react-i18next';
import type { Rung } from '../../core/ladder/ladder';
import { useSay } from '../hooks/useSay';
import { StatusMark } from '../marks/StatusMark';
import { rungMarks } from './verdictMark';

/** Each rung in the good state it stands for, with its mark; why it is not known to hold, and what else was found on it. */
export const RungList = ({ rungs }: { readonly rungs: readonly Rung[] }) => (
  <ol className="wiremap-rung-list">
    {rungs.map((rung) => (
      <RungItem key={rung.id} rung={rung} />
    ))}
  </ol>
);

const RungItem = ({ rung }: { readonly rung: Rung }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { state, says, detail, findings } = rung;
  const beside = findings.filter(({ severity }) => state !== 'failed' || severity !== 'error');
  return (
    <li className={`wiremap-rung wiremap-rung--${modifiers[state]}`}>
      <StatusMark status={rungMarks[state]} named />
      <span className="wiremap-rung__says">{say(says)}</span>
      {detail && (
        <span className="wiremap-rung__detail">
          {state === 'notCheckable' ? t('Not checkable: {{reason}}', { reason: say(detail) }) : say(detail)}
        </span>
      )}
      {beside.map(({ rule, severity, subjects, title }) => (
        <span key={`${rule} ${subjects[0]}`} className="wiremap-rung__detail">
          <StatusMark status={severity} named /> {say(title)} <span className="wiremap-rule-code">{rule}</span>
        </span>
      ))}
    </li>
  );
};

const modifiers: Readonly<Record<Rung['state'], string>> = {
  passed: 'passed',
  failed: 'failed',
  notReached: 'not-reached',
  notCheckable: 'not-checkable',
};
