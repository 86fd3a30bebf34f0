import { useTranslation } from 'react-i18next';
import type { Severity } from '../../../core/rules/rule';
import type { Checked } from '../../diagnosis/checkedCluster';
import { severities } from '../filter/findingsAddress';
import type { FoundGroup } from '../filter/foundGroups';
import { SeveritySection } from './SeveritySection';
import './list.css';

type CauseSectionsProps = {
  readonly checked: Checked;
  readonly groups: readonly FoundGroup[];
  /** Keys of what is unfolded; undefined = all of it. */
  readonly open: ReadonlySet<string> | undefined;
  readonly onToggle: (key: string) => void;
};

/** The causes under what they mean for traffic, worst first. */
export const CauseSections = ({ checked, groups, open, onToggle }: CauseSectionsProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const titles: Readonly<Record<Severity, string>> = {
    error: t('Does not work'),
    warning: t('Works, but is fragile'),
    info: t('Good to know'),
  };
  return (
    <div className="wiremap-causes">
      {severities.map((severity) => {
        const own = groups.filter((group) => group.severity === severity);
        return own.length === 0 ? null : (
          <SeveritySection
            key={severity}
            checked={checked}
            title={titles[severity]}
            groups={own}
            open={open}
            onToggle={onToggle}
          />
        );
      })}
    </div>
  );
};
