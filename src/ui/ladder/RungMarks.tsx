import { useTranslation } from 'react-i18next';
import type { Rung } from '../../core/ladder/ladder';
import { StatusMark } from '../marks/StatusMark';
import { rungMarks } from './verdictMark';

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
  return (
    <span className="wiremap-rungs">
      <span className="wiremap-rungs__marks" aria-hidden>
        {rungs.map(({ id, state }) => (
          <StatusMark key={id} status={rungMarks[state]} />
        ))}
      </span>
      <span className="wiremap-rungs__counts">
        {counts
          .filter((one) => one.count > 0)
          .map(({ text }) => text)
          .join(', ')}
      </span>
    </span>
  );
};
