import { useMemo } from 'react';
import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Checked } from '../../diagnosis/checkedCluster';
import type { FoundGroup } from '../filter/foundGroups';
import { CauseRow } from './CauseRow';
import { alikeKey, bundlesOf } from './bundlesOf';

type SeveritySectionProps = {
  readonly checked: Checked;
  readonly title: string;
  readonly groups: readonly FoundGroup[];
  /** Keys of what is unfolded; undefined = all. */
  readonly open: ReadonlySet<string> | undefined;
  readonly onToggle: (key: string) => void;
};

/** The causes of one severity; of many alike only the first ones until somebody asks. */
export const SeveritySection = ({ checked, title, groups, open, onToggle }: SeveritySectionProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const bundles = useMemo(() => bundlesOf(groups), [groups]);
  return (
    <section aria-label={title} className="wiremap-causes__section">
      <h2 className="wiremap-causes__title">{title}</h2>
      <ul>
        {bundles.map(({ rule, first, alike }) => {
          const key = alikeKey(rule);
          const isWhole = open === undefined || open.has(key) || alike.some((group) => open.has(group.key));
          const more = alike.length;
          return [
            ...[...first, ...(isWhole ? alike : [])].map((group) => (
              <CauseRow
                key={group.key}
                checked={checked}
                group={group}
                isOpen={open?.has(group.key) ?? true}
                onToggle={onToggle}
              />
            )),
            more > 0 && !isWhole && (
              <li key={key} className="wiremap-cause wiremap-causes__more">
                <Button variant="link" isInline onClick={() => onToggle(key)}>
                  {t('Show {{more}} more like it ({{rule}})', { more, rule })}
                </Button>
              </li>
            ),
          ];
        })}
      </ul>
    </section>
  );
};
