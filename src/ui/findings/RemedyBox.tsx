import { WrenchIcon } from '@patternfly/react-icons/dist/dynamic/icons/wrench-icon';
import { ClipboardCopy, ClipboardCopyVariant, ExpandableSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { toYaml } from '../../core/render/toYaml';
import type { Finding } from '../../core/rules/finding';
import { useSay } from '../hooks/useSay';
import './findings.css';

/** What would mend a finding, and the manifests that do it where they can be written. Nothing is written from here. */
export const RemedyBox = ({ finding }: { readonly finding: Finding }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const fix = finding.fix ?? [];
  return (
    <section className="wiremap-remedy" aria-label={t('How to fix it')}>
      <h4 className="wiremap-remedy__title">
        <WrenchIcon aria-hidden /> {t('How to fix it')}
      </h4>
      <p>{say(finding.remedy)}</p>
      {fix.length > 0 && (
        <ExpandableSection toggleText={t('Copy as YAML')}>
          <ClipboardCopy
            isReadOnly
            isCode
            isExpanded
            variant={ClipboardCopyVariant.expansion}
            hoverTip={t('Copy')}
            clickTip={t('Copied')}
            textAriaLabel={t('The change as YAML')}
            toggleAriaLabel={t('Show the change')}
          >
            {fix.map(({ manifest }) => toYaml(manifest)).join('---\n')}
          </ClipboardCopy>
        </ExpandableSection>
      )}
    </section>
  );
};
