import { Label, Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Planned } from '../../../../core/plan/planned';
import { useSay } from '../../../hooks/useSay';
import { StatusMark } from '../../../marks/StatusMark';

/** What the rules would say then that they do not say now, and the other way round. */
export const FindingChanges = ({ plan }: { readonly plan: Planned }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { appear, vanish } = plan.findings();
  const rows = [
    ...appear.map((finding) => ({ finding, isNew: true })),
    ...vanish.map((finding) => ({ finding, isNew: false })),
  ];
  return (
    <section className="wiremap-review__box" aria-label={t('Findings after this change')}>
      <Title headingLevel="h3" size="md">
        {t('Findings after this change')}
      </Title>
      {rows.length === 0 && <p>{t('None appears, and none vanishes.')}</p>}
      <ul className="wiremap-checks">
        {rows.map(({ finding, isNew }) => (
          <li className="wiremap-checks__check" key={`${finding.rule} ${finding.subjects[0]}`}>
            <StatusMark status={finding.severity} named />
            <div>
              <Label isCompact color={isNew ? 'purple' : 'green'}>
                {isNew ? t('Appears') : t('Vanishes')}
              </Label>{' '}
              {say(finding.title)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
