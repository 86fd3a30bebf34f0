import { Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../../core/rules/rule';
import type { Checked } from '../../hooks/useDiagnosis';
import { severities } from '../filter/findingsAddress';
import type { FoundGroup } from '../filter/foundGroups';
import { CauseRow } from './CauseRow';
import './list.css';

type CauseSectionsProps = {
  readonly checked: Checked;
  readonly groups: readonly FoundGroup[];
  /** Keys of the causes that are unfolded; undefined = all of them. */
  readonly open: ReadonlySet<string> | undefined;
  readonly onToggle: (key: string) => void;
};

/** The causes under what they mean for traffic, worst first. */
export const CauseSections = ({ checked, groups, open, onToggle }: CauseSectionsProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const titles: Readonly<Record<Severity, string>> = {
    error: t('Traffic cannot flow'),
    warning: t('Works, but is fragile'),
    info: t('Good to know'),
  };
  return (
    <div className="wiremap-causes">
      {severities.map((severity) => {
        const own = groups.filter((group) => group.severity === severity);
        return own.length === 0 ? null : (
          <section key={severity} aria-label={titles[severity]}>
            <Title headingLevel="h2" size="md" className="wiremap-causes__title">
              {titles[severity]}
            </Title>
            <ul>
              {own.map((group) => (
                <CauseRow
                  key={group.key}
                  checked={checked}
                  group={group}
                  isOpen={open?.has(group.key) ?? true}
                  onToggle={onToggle}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};
