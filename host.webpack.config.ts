import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  dynamicModuleImportTransformFilter,
  dynamicModulePackageSpecs,
} from '@openshift-console/dynamic-plugin-sdk-webpack/lib/webpack/ConsoleRemotePlugin.js';
import {
  DynamicModuleImportPlugin,
  resolveDynamicModuleMaps,
} from '@openshift-console/dynamic-plugin-sdk-webpack/lib/webpack/DynamicModuleImportPlugin.js';
import {
  getSharedModuleMetadata,
  sharedPluginModules,
} from '@openshift-console/dynamic-plugin-sdk-webpack/lib/shared-modules/shared-modules-meta.js';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack, { type Configuration } from 'webpack';
import consoleModules from './src/standalone/host/consoleModules.json';

const production = process.env['NODE_ENV'] === 'production';
const host = path.resolve('src/standalone/host');
const modules = path.resolve('node_modules');

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8')).version;

/** PatternFly goes to plugins part by part, each with its version, as in the console. */
const dynamicModuleMaps = resolveDynamicModuleMaps(dynamicModulePackageSpecs, [modules], (name) =>
  existsSync(path.join(modules, name, 'package.json')),
);

/** The old names of the router stand for the router itself, and nobody may use what is internal. */
const notShared = /internal$|react-router-dom/;

const shared = Object.fromEntries([
  ...sharedPluginModules
    .filter((name) => !notShared.test(name))
    .map((name) => [name, { singleton: getSharedModuleMetadata(name).singleton }] as const),
  ...Object.entries(dynamicModuleMaps).flatMap(([name, map]) =>
    [...new Set(Object.values(map))].map((request) => [`${name}/${request}`, { version: versionOf(name) }] as const),
  ),
]);

/** The stand-in for the console, into which the plugin bundle is loaded. */
const config: Configuration = {
  mode: production ? 'production' : 'development',
  context: host,
  entry: { main: './main.ts', theme: './theme.ts' },
  output: {
    path: path.resolve('dist/host'),
    publicPath: '/static/',
    clean: true,
    filename: '[name].js',
    chunkFilename: production ? '[name]-[contenthash].js' : '[name]-chunk.js',
    assetModuleFilename: '[name]-[contenthash][ext]',
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.mjs', '.js'],
    alias: Object.fromEntries(
      Object.entries(consoleModules).map(([name, file]) => [`${name}$`, path.join(host, file)]),
    ),
  },
  module: {
    rules: [
      {
        test: /\.[jt]sx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          swcrc: false,
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target: 'es2021',
          },
          module: { type: 'es6' },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      // The SDK's own few rules are in host.css.
      { test: /\.scss$/, type: 'asset/source' },
      { test: /\.(woff2?|svg|png|jpg)$/, type: 'asset/resource' },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].css', ignoreOrder: true }),
    new DynamicModuleImportPlugin({ dynamicModuleMaps, moduleFilter: dynamicModuleImportTransformFilter }),
    new webpack.container.ModuleFederationPlugin({ shared }),
    new CopyWebpackPlugin({ patterns: [{ from: path.join(host, 'wiremap.svg') }] }),
  ],
  optimization: {
    splitChunks: {
      cacheGroups: {
        // One file instead of a hundred small ones: whoever opens a page for the first time waits for each of them.
        patternFly: {
          test: /@patternfly[\\/]react-(core|styles|table|topology)[\\/]/,
          chunks: 'async',
          name: 'patternfly',
          enforce: true,
        },
      },
    },
  },
  devtool: production ? false : 'source-map',
  performance: { hints: false },
};

export default config;
