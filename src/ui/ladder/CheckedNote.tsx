import { useTranslation } from 'react-i18next';
import { useCluster } from '../cluster/ClusterContext';
import { StatusMark } from '../marks/StatusMark';
import { overallFreshness } from '../wiring/overallFreshness';
import { useNow } from '../hooks/time/useNow';

/** When the rules looked, by the cluster's clock, and whether they will look again by themselves. */
export const CheckedNote = ({ checkedAt }: { readonly checkedAt: number }) => {
  const { t, i18n } = useTranslation('plugin__wiremap');
  const { freshness, now, takenAt } = useCluster();
  const seconds = Math.max(0, Math.round((useNow(now) - checkedAt) / 1000));
  const [stale] = overallFreshness(freshness).stale;
  if (takenAt !== undefined)
    return (
      <span className="wiremap-ladder__checked">
        {t('As it was on {{time}}', { time: new Date(takenAt).toLocaleString() })}
      </span>
    );
  return (
    <span className="wiremap-ladder__checked">
      {stale === undefined ? (
        t('Checked {{when}}, updates by itself', { when: spell(seconds, i18n.language) })
      ) : (
        <>
          <StatusMark status="warning" />{' '}
          {t('{{kind}} cannot be read since {{time}}, what is shown may be old', {
            kind: stale.kind,
            time: new Date(stale.since ?? now()).toLocaleTimeString(),
          })}
        </>
      )}
    </span>
  );
};

/** In the words of the language: seconds, then minutes, then hours. */
const spell = (seconds: number, language: string | undefined): string => {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  if (seconds < 90) return words.format(-seconds, 'second');
  return seconds < 5400
    ? words.format(-Math.round(seconds / 60), 'minute')
    : words.format(-Math.round(seconds / 3600), 'hour');
};
