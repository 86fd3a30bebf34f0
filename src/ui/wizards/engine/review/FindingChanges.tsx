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
  const untold = new Set(plan.after.diagnosis().cannotTell.map(({ rule }) => rule)).size;
  const rows = [
    ...appear.map((finding) => ({ finding, isNew: true })),
    ...vanish.map((finding) => ({ finding, isNew: false })),
  ];
  return (
    <section className="wiremap-review__box" aria-label={t('Findings after this change')}>
      <Title headingLevel="h3" size="md">
        {t('Findings after this change')}
      </Title>
      {rows.length === 0 && (
        <p>{untold === 0 ? t('None appears, and none vanishes.') : t('None is known to appear or to vanish.')}</p>
      )}
      {untold > 0 && (
        <p className="wiremap-checks__words">
          <StatusMark status="unknown" />{' '}
          {t('Rules that could not tell about everything: {{some}}. Nothing of it counts as passed.', { some: untold })}
        </p>
      )}
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
