import { memo } from 'react';
import { AngleRightIcon } from '@patternfly/react-icons/dist/dynamic/icons/angle-right-icon';
import { useTranslation } from 'react-i18next';
import type { Checked } from '../../diagnosis/checkedCluster';
import { useSay } from '../../hooks/useSay';
import { StatusMark } from '../../marks/StatusMark';
import type { FoundGroup } from '../filter/foundGroups';
import { CauseDetails } from './CauseDetails';
import { ShowOnMap } from './ShowOnMap';
import { useConcernText } from './useConcernText';

type CauseRowProps = {
  readonly checked: Checked;
  readonly group: FoundGroup;
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
};

/** One cause: what is wrong and whom it hurts; unfolded, why we say so and what to do. */
export const CauseRow = memo(({ checked, group, isOpen, onToggle }: CauseRowProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const concernText = useConcernText(checked.view);
  const { key, cause, effects, severity } = group;
  const more = effects.length;
  return (
    <li className="wiremap-cause" id={causeRowId(key)} data-test={`cause-${key}`}>
      <div className="wiremap-cause__head">
        <h3 className="wiremap-cause__heading">
          <button
            type="button"
            className="wiremap-cause__toggle"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${causeRowId(key)}-details` : undefined}
            onClick={() => onToggle(key)}
          >
            <AngleRightIcon className="wiremap-cause__arrow" />
            <StatusMark status={severity} named />
            <span className="wiremap-cause__title">{say(cause.title)}</span>
            <span className="wiremap-cause__sufferers">
              {concernText(group)}{' '}
              {more > 0 &&
                (more === 1
                  ? t('1 more finding follows from it.')
                  : t('{{more}} more findings follow from it.', { more }))}
            </span>
          </button>
        </h3>
        <code className="wiremap-cause__code">{cause.rule}</code>
        <ShowOnMap map={checked.view.map} finding={cause} />
      </div>
      {isOpen && (
        <div id={`${causeRowId(key)}-details`} className="wiremap-cause__details">
          <CauseDetails checked={checked} group={group} />
        </div>
      )}
    </li>
  );
});
CauseRow.displayName = 'CauseRow';

/** Where in the page a cause stands. */
export const causeRowId = (key: string): string => `wiremap-cause-${encodeURIComponent(key)}`;
