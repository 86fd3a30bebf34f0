import { useTranslation } from 'react-i18next';
import { listMarkShapes, markShapes } from '../../core/render/glyphs';
import type { MarkName } from '../../core/render/glyphs';
import { statusWords } from '../../core/render/statusWords';
import { useSay } from '../hooks/useSay';
import './marks.css';

/** What a mark means, in one or two words. */
export const statusNames = statusWords;

type StatusMarkProps = {
  readonly status: MarkName;
  /** Leave it out where the word stands beside the mark anyway. */
  readonly named?: boolean | undefined;
};

/** A status by shape and colour, 14 px, for text and tables. On the map the same shapes are drawn by the scene. */
export const StatusMark = ({ status, named = false }: StatusMarkProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  return (
    <svg
      className="wiremap-mark"
      viewBox="-1 -1 16 16"
      role={named ? 'img' : undefined}
      aria-label={named ? t('Status: {{status}}', { status: say(statusNames[status]) }) : undefined}
      aria-hidden={named ? undefined : true}
    >
      <MarkShape status={status} />
    </svg>
  );
};

/** The two paths of a mark in a square of 14 × 14. */
export const MarkShape = ({ status }: { readonly status: MarkName }) => (
  <>
    <path className={`wiremap-mark__outline wiremap-mark__outline--${classes[status]}`} d={shapes[status].outline} />
    <path className={`wiremap-mark__sign wiremap-mark__sign--${classes[status]}`} d={shapes[status].sign} />
  </>
);

const shapes = { ...markShapes, ...listMarkShapes };

const classes: Readonly<Record<MarkName, string>> = {
  ok: 'ok',
  warning: 'warning',
  error: 'error',
  unknown: 'unknown',
  notReadable: 'not-readable',
  info: 'info',
  notReached: 'not-reached',
};
