// What browsers have, the router and the console's SDK expect, and jsdom lacks.
const { TextDecoder, TextEncoder } = require('node:util');

Object.assign(globalThis, { TextDecoder, TextEncoder, SERVER_FLAGS: { basePath: '/' } });
