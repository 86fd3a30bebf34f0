import { useTranslation } from 'react-i18next';
import { allRules } from '../../../core/rules/allRules';
import type { RuleCode } from '../../../core/rules/rule';
import { useSay } from '../../hooks/useSay';
import { Disclosure } from '../Disclosure';

/** What a rule is about and why it matters, for whoever asks. */
export const AboutRule = ({ code }: { readonly code: RuleCode }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const rule = allRules.find((one) => one.code === code);
  if (rule === undefined) return null;
  return <Disclosure summary={t('About {{code}}', { code })}>{say(rule.why)}</Disclosure>;
};
