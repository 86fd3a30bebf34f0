/** A time span as `kubectl` shows it under AGE: `45s`, `3m20s`, `5h`, `12d`, `2y30d`. */
export const humanDuration = (milliseconds: number): string => {
  // Towards zero: clocks that are less than two seconds apart still say "now".
  const seconds = Math.trunc(milliseconds / 1000);
  if (seconds < -1) return '<invalid>';
  if (seconds <= 0) return '0s';
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  const years = Math.floor(days / 365);
  if (seconds < 120) return `${seconds}s`;
  if (minutes < 10) return both([minutes, 'm'], [seconds % 60, 's']);
  if (minutes < 180) return `${minutes}m`;
  if (hours < 8) return both([hours, 'h'], [minutes % 60, 'm']);
  if (hours < 48) return `${hours}h`;
  if (days < 8) return both([days, 'd'], [hours % 24, 'h']);
  if (days < 730) return `${days}d`;
  return years < 8 ? both([years, 'y'], [days % 365, 'd']) : `${years}y`;
};

type Part = readonly [amount: number, unit: string];

const both = (large: Part, small: Part): string => (small[0] === 0 ? large.join('') : large.join('') + small.join(''));
