import type { ServerFlags } from '../serverFlags';

/** The page itself. Its one inline script carries the flags, which the console's SDK reads as soon as it is loaded. */
export const indexPage = (flags: ServerFlags, nonce: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Wiremap</title>
    <link rel="icon" href="/static/wiremap.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/static/main.css" />
    <script nonce="${nonce}">
      window.SERVER_FLAGS = ${scriptJson(flags)};
    </script>
    <script nonce="${nonce}" src="/static/theme.js"></script>
    <script nonce="${nonce}" src="/static/main.js" defer></script>
  </head>
  <body>
    <noscript>Wiremap needs JavaScript.</noscript>
    <div id="app"></div>
  </body>
</html>
`;

/** JSON that cannot end the script it stands in. */
const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
