/** The browser to use: $CHROMIUM, then an installed Chromium or Chrome, then Playwright's own; undefined if none. */
export const browserPath: () => string | undefined;
