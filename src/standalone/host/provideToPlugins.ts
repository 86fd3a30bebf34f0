/** Modules that the console gives to plugins and that the host itself does not use: only what is imported is given. */
export const provideToPlugins = [() => import('@patternfly/react-topology'), () => import('redux-thunk')];
