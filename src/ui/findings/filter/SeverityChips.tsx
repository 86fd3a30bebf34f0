import { useTranslation } from 'react-i18next';
import type { Severity } from '../../../core/rules/rule';
import type { Change } from '../../hooks/useAddress';
import { StatusMark } from '../../marks/StatusMark';
import { severities } from './findingsAddress';
import type { FindingsAddress } from './findingsAddress';
import type { FoundGroup } from './foundGroups';

type SeverityChipsProps = {
  /** What all other filters let through. */
  readonly groups: readonly FoundGroup[];
  readonly status: ReadonlySet<Severity>;
  readonly onChange: Change<FindingsAddress>;
};

/** How many causes there are of each severity; a press lists only these. */
export const SeverityChips = ({ groups, status, onChange }: SeverityChipsProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const words = (severity: Severity, causes: number): string => {
    switch (severity) {
      case 'error':
        return causes === 1 ? t('error') : t('errors');
      case 'warning':
        return causes === 1 ? t('warning') : t('warnings');
      case 'info':
        return causes === 1 ? t('hint') : t('hints');
    }
  };
  const toggled = (severity: Severity) =>
    new Set(severities.filter((one) => (one === severity ? !status.has(one) : status.has(one))));
  return (
    <div className="wiremap-chips" role="group" aria-label={t('Severity')}>
      {severities.map((severity) => {
        const causes = groups.filter((group) => group.severity === severity).length;
        return (
          <button
            key={severity}
            type="button"
            className="wiremap-chips__chip"
            aria-pressed={status.has(severity)}
            onClick={() => onChange({ status: toggled(severity) })}
          >
            <StatusMark status={severity} /> <strong>{causes}</strong> {words(severity, causes)}
          </button>
        );
      })}
    </div>
  );
};
