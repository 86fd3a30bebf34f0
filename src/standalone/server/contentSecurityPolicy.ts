/**
 * What a page may load, in the words of the console's own policy and nowhere wider: of the console's entries the hosts on
 * the internet and `unsafe-eval` are left out, since Wiremap needs neither. Watches count as `connect-src 'self'`.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "base-uri 'self'",
    "default-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "object-src 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The header that makes a browser obey the policy, or only tell of what would be refused. */
export const policyHeader = (mode: 'enforce' | 'report'): string =>
  mode === 'enforce' ? 'Content-Security-Policy' : 'Content-Security-Policy-Report-Only';
