import {
  Button,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Popover,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useCluster } from '../cluster/ClusterContext';
import { StatusMark } from '../marks/StatusMark';
import { overallFreshness } from './overallFreshness';
import { useKindStateText } from '../states/useKindStateText';
import { useNow } from '../hooks/time/useNow';

/** At the right of the summary: whether the picture is live, since when it is not, and what of it cannot be read. */
export const FreshnessNote = () => {
  const { t } = useTranslation('plugin__wiremap');
  const { freshness, now, takenAt } = useCluster();
  const { stale, partial, latest } = overallFreshness(freshness);
  const ago = Math.max(0, Math.round((useNow(now) - (latest ?? now())) / 1000));
  const textOf = useKindStateText();
  const [first] = stale;
  return (
    <span className="wiremap-summary__freshness">
      {first !== undefined ? (
        <>
          <StatusMark status="warning" />{' '}
          {t('Stale since {{time}}', { time: new Date(first.since ?? now()).toLocaleTimeString() })}
        </>
      ) : takenAt !== undefined ? (
        t('As it was on {{time}}', { time: new Date(takenAt).toLocaleString() })
      ) : (
        t('Live, last update {{ago}} ago', { ago: spell(ago) })
      )}
      {partial.length > 0 && (
        <Popover
          headerContent={t('What is not, or not wholly, read')}
          position="bottom-end"
          bodyContent={
            <DescriptionList isCompact className="wiremap-summary__kinds" tabIndex={0}>
              {partial.map(({ kind, ...state }) => (
                <DescriptionListGroup key={kind}>
                  <DescriptionListTerm>{kind}</DescriptionListTerm>
                  <DescriptionListDescription>{textOf(state)}</DescriptionListDescription>
                </DescriptionListGroup>
              ))}
            </DescriptionList>
          }
        >
          <Button variant="link" isInline>
            {partial.length === 1
              ? t('1 kind is not wholly read')
              : t('{{kinds}} kinds are not wholly read', { kinds: partial.length })}
          </Button>
        </Popover>
      )}
    </span>
  );
};

/** Seconds, then minutes, then hours; units that read the same in most languages. */
const spell = (seconds: number): string => {
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
};
