import path from 'node:path';
import { ConsoleRemotePlugin } from '@openshift-console/dynamic-plugin-sdk-webpack';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import type { Configuration } from 'webpack';

const production = process.env['NODE_ENV'] === 'production';

/** The plugin bundle, loaded by the console and by the standalone host alike. */
const config: Configuration = {
  mode: production ? 'production' : 'development',
  // The console's plugin makes the entry from `consolePlugin.exposedModules` in package.json.
  entry: {},
  context: path.resolve('src'),
  output: {
    path: path.resolve('dist/plugin'),
    clean: true,
    filename: production ? '[name]-bundle-[fullhash].min.js' : '[name]-bundle.js',
    chunkFilename: production ? '[name]-chunk-[chunkhash].min.js' : '[name]-chunk.js',
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
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
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    new ConsoleRemotePlugin(),
    new CopyWebpackPlugin({ patterns: [{ from: path.resolve('locales'), to: 'locales' }] }),
  ],
  optimization: { chunkIds: production ? 'deterministic' : 'named' },
  devtool: production ? false : 'source-map',
  performance: { hints: false },
};

export default config;
