// Who may import whom, from where. The lint rules are built from these two tables and from nothing else.

/**
 * The floors, lowest first. `sees`: what files of this floor may import of `src`, besides their own folder.
 * `packages`: the packages they may import, as the beginning of a specifier; absent = any.
 */
export const floors = [
  { folder: 'k8s', sees: [], packages: [] },
  // ipaddr.js: addresses and prefixes of both families are too easy to get wrong by hand.
  // yaml: keeps the comments of a manifest that someone else wrote.
  { folder: 'core', sees: ['k8s'], packages: ['ipaddr.js', 'yaml'] },
  {
    folder: 'ui',
    sees: ['core', 'k8s'],
    packages: [
      'react',
      'react-i18next',
      'react-router',
      '@patternfly/react-core',
      '@patternfly/react-icons',
      '@patternfly/react-table',
    ],
    // The scene's frame and its zoom; nothing outside the canvas knows about either.
    more: { 'ui/canvas': ['@patternfly/react-topology', 'd3-zoom', 'd3-selection'] },
  },
  {
    folder: 'cluster',
    sees: ['core', 'k8s'],
    // js-yaml: reads the tens of megabytes of a must-gather several times faster than yaml, which keeps comments.
    packages: ['node:', 'ws', 'yaml', 'js-yaml', 'tar-stream', '@kubernetes/client-node', 'ipaddr.js'],
  },
  {
    folder: 'console',
    sees: ['ui', 'core', 'k8s'],
    packages: [
      'react',
      'react-i18next',
      'react-router',
      '@patternfly/react-core',
      '@openshift-console/dynamic-plugin-sdk',
    ],
  },
  { folder: 'standalone', sees: ['cluster', 'ui', 'core', 'k8s'] },
  { folder: 'cli', sees: ['cluster', 'core', 'k8s'], packages: ['node:', 'commander'] },
  { folder: 'testing', sees: ['core', 'k8s', 'cluster'] },
];

/** The order inside the core: each folder sees itself and what is named. */
export const coreOrder = {
  'message.ts': [],
  model: ['message.ts'],
  snapshot: ['message.ts', 'model'],
  cni: ['message.ts', 'model', 'snapshot'],
  sources: ['message.ts', 'model', 'snapshot', 'cni'],
  // Drafts of objects; a rule's fix is one.
  manifests: ['message.ts', 'model', 'snapshot', 'cni'],
  view: ['message.ts', 'model', 'snapshot', 'cni', 'sources'],
  rules: ['message.ts', 'model', 'snapshot', 'cni', 'manifests', 'sources', 'view'],
  ladder: ['message.ts', 'model', 'snapshot', 'cni', 'sources', 'view', 'rules'],
  plan: ['message.ts', 'model', 'snapshot', 'cni', 'manifests', 'sources', 'view', 'rules'],
  preflight: ['message.ts', 'model', 'snapshot', 'cni', 'manifests', 'sources', 'view', 'rules', 'plan'],
  // Marks of what was found and of what a plan changes: rules and plans themselves know nothing of pictures.
  merge: ['message.ts', 'model', 'snapshot', 'cni', 'sources', 'rules', 'plan'],
  layout: ['message.ts', 'model'],
  render: ['message.ts', 'model', 'layout', 'merge', 'view', 'rules', 'ladder', 'manifests', 'plan', 'preflight'],
};
