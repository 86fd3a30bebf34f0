/** Modules that the console gives to plugins and that the host itself does not use whole: only what is imported is given. */
export const provideToPlugins = [
  () => import('@openshift-console/dynamic-plugin-sdk'),
  () => import('@patternfly/react-topology'),
];
