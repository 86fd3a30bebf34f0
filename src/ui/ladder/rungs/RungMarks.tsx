import { useTranslation } from 'react-i18next';
import type { Rung } from '../../../core/ladder/ladder';
import { StatusMark } from '../../marks/StatusMark';
import { rungMarks } from '../verdictMark';
import './rungs.css';

/** The ladder lying down: a mark for each rung, and their numbers in words. */
export const RungMarks = ({ rungs }: { readonly rungs: readonly Rung[] }) => {
  const { t } = useTranslation('plugin__wiremap');
  const count = (state: Rung['state']) => rungs.filter((rung) => rung.state === state).length;
  const counts = [
    { count: count('passed'), text: t('{{count}} passed', { count: count('passed') }) },
    { count: count('failed'), text: t('{{count}} failed', { count: count('failed') }) },
    { count: count('notReached'), text: t('{{count}} not reached', { count: count('notReached') }) },
    { count: count('notCheckable'), text: t('{{count}} not checkable', { count: count('notCheckable') }) },
  ];
  const isWhole = count('passed') === rungs.length;
  const warned = rungs.filter(isWarned).length;
  return (
    <span className="wiremap-rungs">
      <span className="wiremap-rungs__marks" aria-hidden>
        {rungs.map((rung) => (
          <span key={rung.id} className="wiremap-rungs__mark">
            <StatusMark status={isWarned(rung) ? 'warning' : rungMarks[rung.state]} />
          </span>
        ))}
      </span>
      <span className={`wiremap-rungs__counts${isWhole && warned === 0 ? ' wiremap-rungs__counts--whole' : ''}`}>
        {isWhole
          ? warned === 0
            ? t('All {{count}} checks passed', { count: rungs.length })
            : t('All {{count}} checks passed, {{warned}} with a warning', { count: rungs.length, warned })
          : counts
              .filter((one) => one.count > 0)
              .map(({ text }) => text)
              .join(', ')}
      </span>
    </span>
  );
};

/** Passed, and still something speaks against it. */
const isWarned = ({ state, findings }: Rung): boolean =>
  state === 'passed' && findings.some(({ severity }) => severity === 'warning');
