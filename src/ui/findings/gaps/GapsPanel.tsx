import type { ReactNode } from 'react';
import { Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { allRules } from '../../../core/rules/allRules';
import { useCluster } from '../../cluster/ClusterContext';
import { useSay } from '../../hooks/useSay';
import { StatusMark } from '../../marks/StatusMark';
import { Disclosure } from '../Disclosure';
import type { Gaps, UnknownGap } from './gapsOf';
import { kindQuestions } from './kindQuestions';
import { useGapAdvice } from './useGapAdvice';
import './gaps.css';

/** What no rule could answer and why; nothing of it counts as passed. */
export const GapsPanel = ({ gaps }: { readonly gaps: Gaps }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const adviceOf = useGapAdvice();
  const { freshness } = useCluster();
  const all = allRules.length;
  const answered = all - gaps.rules.size;
  return (
    <aside className="wiremap-gaps" aria-label={t('What could not be checked')}>
      <Title headingLevel="h2" size="md">
        {t('What could not be checked')}
      </Title>
      <p className="wiremap-gaps__lead">
        {gaps.rules.size === 0
          ? t('Nothing: every rule could look at everything it asks for.')
          : t('Rules that gave no answer are not counted as passed.')}
      </p>
      <ul>
        {gaps.unread.map(({ kind, rules }) => (
          <Gap
            key={kind}
            isLocked={freshness[kind].state === 'forbidden' || freshness[kind].namespace !== undefined}
            title={say(kindQuestions[kind])}
            rules={rules.size}
          >
            {adviceOf(kind)}
          </Gap>
        ))}
        {gaps.unknown.map((gap) => (
          <Unknown key={gap.key} gap={gap} />
        ))}
      </ul>
      <p className="wiremap-gaps__count">
        {t('{{answered}} of {{all}} rules gave an answer on every object.', { answered, all })}
      </p>
    </aside>
  );
};

type GapProps = {
  /** Whether a right is missing. */
  readonly isLocked: boolean;
  readonly title: string;
  readonly rules: number;
  readonly children?: ReactNode;
};

const Gap = ({ isLocked, title, rules, children }: GapProps) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <li className="wiremap-gaps__gap">
      <StatusMark status={isLocked ? 'notReadable' : 'unknown'} named />
      <div>
        <h3 className="wiremap-gaps__title">{title}</h3>
        <div>{children}</div>
        <p className="wiremap-gaps__rules">
          {rules === 1 ? t('1 rule needs it.') : t('{{rules}} rules need it.', { rules })}
        </p>
      </div>
    </li>
  );
};

const Unknown = ({ gap: { reasons, rules } }: { readonly gap: UnknownGap }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const [first, ...others] = reasons;
  if (first === undefined) return null;
  const more = others.length;
  return (
    <Gap isLocked={false} title={say(first)} rules={rules.size}>
      {more > 0 && (
        <Disclosure summary={more === 1 ? t('1 more like it') : t('{{more}} more like it', { more })}>
          <ul>
            {others.map((reason) => (
              <li key={JSON.stringify(reason.values)}>{say(reason)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Gap>
  );
};
