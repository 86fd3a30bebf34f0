import { useTranslation } from 'react-i18next';
import type { Rung } from '../../../core/ladder/ladder';
import { useSay } from '../../hooks/useSay';
import { StatusMark } from '../../marks/StatusMark';
import { rungMarks } from '../verdictMark';
import './rungs.css';

/** Each rung in the good state it stands for, with its mark; why it is not known to hold, and what else was found on it. */
export const RungList = ({ rungs }: { readonly rungs: readonly Rung[] }) => (
  <ol className="wiremap-rung-list">
    {rungs.map((rung, place) => (
      <RungItem key={rung.id} rung={rung} isEcho={isEcho(rung, rungs[place - 1])} />
    ))}
  </ol>
);

/** What is not reached for the same reason as the one before need not say so again. */
const isEcho = ({ state, detail }: Rung, before: Rung | undefined): boolean =>
  state === 'notReached' && before?.state === state && before.detail?.text === detail?.text;

const RungItem = ({ rung, isEcho: isSilent }: { readonly rung: Rung; readonly isEcho: boolean }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { state, says, detail, findings } = rung;
  const beside = findings.filter(({ severity }) => state !== 'failed' || severity !== 'error');
  return (
    <li className={`wiremap-rung wiremap-rung--${modifiers[state]}`}>
      <StatusMark status={rungMarks[state]} named />
      <span className="wiremap-rung__says">{say(says)}</span>
      {detail && !isSilent && (
        <span className="wiremap-rung__detail">
          {state === 'notCheckable' ? t('Not checkable: {{reason}}', { reason: say(detail) }) : say(detail)}
        </span>
      )}
      {beside.map(({ rule, severity, subjects, title }) => (
        <span key={`${rule} ${subjects[0]}`} className="wiremap-rung__detail wiremap-rung__found">
          <StatusMark status={severity} named />
          <span>
            {say(title)} <span className="wiremap-rule-code">{rule}</span>
          </span>
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
