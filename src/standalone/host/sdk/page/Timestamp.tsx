import { Tooltip } from '@patternfly/react-core';
import { clusterTime } from './clusterTime';

type Props = {
  readonly timestamp: string | number | undefined;
  /** Without an icon. */
  readonly simple?: boolean;
  /** "5 minutes" instead of "5 minutes ago". */
  readonly omitSuffix?: boolean;
  readonly className?: string;
};

/** A point in time: shortly ago in words, else as a date. */
export const Timestamp = ({ timestamp, omitSuffix = false, className }: Props) => {
  const time = timestamp === undefined ? Number.NaN : new Date(timestamp).getTime();
  if (Number.isNaN(time)) return <span className={className}>-</span>;
  const seconds = (clusterTime() - time) / 1000;
  const full = new Date(time).toISOString();
  return (
    <Tooltip content={full}>
      <time className={className} dateTime={full} data-test="timestamp">
        {omitSuffix ? durationOf(seconds) : agoOf(seconds, time)}
      </time>
    </Tooltip>
  );
};

export default Timestamp;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const agoOf = (seconds: number, time: number): string => {
  if (seconds < 0 || seconds > 10 * minute)
    return new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return seconds < minute ? 'Just now' : `${durationOf(seconds)} ago`;
};

const durationOf = (seconds: number): string => {
  const [count, unit] =
    seconds < minute
      ? [seconds, 'second']
      : seconds < hour
        ? [seconds / minute, 'minute']
        : seconds < day
          ? [seconds / hour, 'hour']
          : [seconds / day, 'day'];
  const whole = Math.max(0, Math.floor(count));
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
};
