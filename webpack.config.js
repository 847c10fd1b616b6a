/**
 * Eight bundles from one tree. `npm run build` writes
 *   dist/cli.js               the command `kuvert` (Node)
 *   dist/addin/               the add-in: static files for any HTTPS host, and the finished manifest.xml
 *   dist/sandbox/             the screens of the local Outlook, and a send handler for whatever policy it is given
 *   dist/sandbox-server.js    its server (Node)
 *   dist/release.js           packs what is delivered (Node): `npm run release`
 *   dist/delivered/           what is told of the add-in's bundles: policy, packages, licences, documents
 *   dist/policy-editor/       the page of `kuvert policy edit`: static files
 *
 * KUVERT_URL     where dist/addin/ will be served (https://…; default: the sandbox's second port)
 * KUVERT_CLIENT_ID, KUVERT_TENANT
 *                the app registration and the organisation for signing in to Microsoft Graph; left out: nothing of Graph is
 *                offered. KUVERT_AUTHORITY and KUVERT_GRAPH_URL name another cloud's addresses (default: Microsoft's own).
 * KUVERT_OUTLOOK origins beside Microsoft's own whose Outlook shows the add-in in a frame, with commas between them: an Exchange of
 *                one's own. It ends in the servers' files of a release.
 * KUVERT_POLICY  the organisation's policy: a file, or the name of one that ships (default: the built-in default).
 *                It is checked and built in, so that the send path fetches nothing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { ALLOWED_LIST, allowedList, graphMeta, manifestAt } from './src/delivery/address.mjs';
import { DeliveredPlugin } from './src/delivery/contents/plugin.mjs';
import { deploymentOf } from './src/delivery/settings.mjs';

const top = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(top, 'dist');
const { version } = JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8'));

/** Microsoft asks that office.js comes from its CDN in production; the sandbox puts the npm package in its place. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Asks the command just built for the complete policy; it names every problem of a bad file. */
function builtInPolicy() {
  const reference = process.env.KUVERT_POLICY ?? 'default';
  try {
    return execFileSync(process.execPath, [path.join(dist, 'cli.js'), 'policy', 'show', reference], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const failure = new Error(
      `KUVERT_POLICY=${reference} cannot be built in:\n${error.stderr || error.message}`,
    );
    failure.stack = failure.message; // the person who wrote the policy needs its problems, not webpack's insides
    throw failure;
  }
}

/** Automatic replies and the answering of inquiries are the pane's: at Send they would only weigh. */
const policyAtSend = () => JSON.stringify({ ...JSON.parse(builtInPolicy()), absence: null, replies: null });

const constants = (policy = builtInPolicy) =>
  new webpack.DefinePlugin({
    KUVERT_VERSION: JSON.stringify(version),
    KUVERT_POLICY: webpack.DefinePlugin.runtimeValue(policy, true),
  });

/** swc transforms; types are `npm run types`' business. Packages are transformed too where the target is old. */
const swc = (target, { packages = false } = {}) => ({
  test: packages ? /\.(tsx?|m?js)$/ : /\.tsx?$/,
  resolve: { fullySpecified: false },
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      externalHelpers: true, // once a bundle, not once a file: 1.2 KB of the send handler's 80, gzipped
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

const common = (name, mode, target) => ({
  name,
  mode,
  target,
  context: top,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    // 14 KB of names that our own reading of characters does not need; no-entity-table.ts tells more.
    alias: { 'entities/decode$': path.join(top, 'src/hygiene/mail/no-entity-table.ts') },
  },
  performance: { hints: false }, // budgets are tests: test/house/bundles.test.ts
  stats: 'errors-warnings',
});

const nodeBundle = (name, mode, entry, filename) => ({
  ...common(name, mode, 'node20'),
  entry: path.join(top, entry),
  experiments: { outputModule: true },
  output: { path: dist, filename, module: true, chunkFormat: 'module', library: { type: 'module' } },
  module: { rules: [swc('es2022')] },
  optimization: { minimize: false, splitChunks: false },
});

function commandLine(mode) {
  const config = nodeBundle('cli', mode, 'src/cli/main.ts', 'cli.js');
  return {
    ...config,
    plugins: [
      { apply: () => rmSync(dist, { recursive: true, force: true }) }, // the first bundle clears the table
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }), // a command is one file that may be put anywhere
      new webpack.DefinePlugin({ KUVERT_VERSION: JSON.stringify(version) }),
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    ],
  };
}

/** Pages stay as they are written: whoever deploys can read them, and the sandbox finds office.js in them. */
const readablePages = { minimizeOptions: { html: false } };

/** The add-in does not start with the whole lexicon: the send handler has its core, and the pane fetches it when shown. */
const lexicon = (instead) => new webpack.NormalModuleReplacementPlugin(/^\.\/packed$/, instead);

/** Rules of good mail that the send handler can do without; those about persons decide the channel, at every level. */
const MAY_BE_SILENT =
  /^\.\/(clear-language|journal-reminder|many-recipients|outsider-in-reply|plain-design|signature|similar-address)\/rule$/;
/** Hints by nature, for which no policy can ask more. */
const NEVER_SPEAKS = ['clear-language', 'similar-address', 'plain-design'];

/**
 * The send handler is one small file, so what could not speak in it is not in it: rules that the policy wants hints of at
 * most (Send says nothing of hints; a trace names them, so with `trace` they stay), what is about signatures where the
 * policy has no manual (`no-manual.ts`), and what only the pane says.
 */
/** @param any every rule that any policy could let speak */
function whatSpeaksAtSend(any) {
  let known;
  const builtIn = () => {
    known ??= JSON.parse(builtInPolicy());
    return known;
  };
  const isSilent = (rule) => {
    const policy = builtIn();
    const level = policy.rules[rule]?.level;
    if (NEVER_SPEAKS.includes(rule) || any) return NEVER_SPEAKS.includes(rule);
    return level === 'off' || (level === 'hint' && policy.trace === 'off');
  };
  return [
    new webpack.NormalModuleReplacementPlugin(MAY_BE_SILENT, (resource) => {
      const [, rule] = MAY_BE_SILENT.exec(resource.request);
      if (isSilent(rule)) resource.request = './not-at-send';
    }),
    new webpack.NormalModuleReplacementPlugin(/\/(?:html-looks|insert-signature)$/, (resource) => {
      if (!any && builtIn().signature === null)
        resource.request = resource.request.replace(/[^/]+$/, 'no-manual');
    }),
    new webpack.NormalModuleReplacementPlugin(/^\.\/(?:by-sentence|pane-texts)$/, (resource) => {
      resource.request = resource.request.replace(/[^/]+$/, 'not-at-send');
    }),
  ];
}

/**
 * One bare file: classic Outlook on Windows gives it no DOM, no imports and, before version 2403, only ES2016.
 *
 * @param any for the sandbox, which puts other policies into it: whatever any of them could need
 * @param more plugins
 */
const sendHandler = (mode, { any = false, more = [] } = {}) => ({
  ...common(any ? 'launchevent-any-policy' : 'launchevent', mode, ['web', 'es2016']),
  dependencies: ['cli'],
  devtool: false,
  entry: { launchevent: path.join(top, 'src/launchevent/main.ts') },
  output: {
    path: any ? path.join(dist, 'sandbox', 'any-policy') : path.join(dist, 'addin'),
    filename: '[name].js',
  },
  module: { rules: [swc('es2016', { packages: true })] },
  optimization: { ...readablePages, splitChunks: false, runtimeChunk: false },
  plugins: [constants(policyAtSend), lexicon('./packed-core'), ...whatSpeaksAtSend(any), ...more],
});

/** What draws charts, in one chunk by itself: the dashboard fetches it where it shows one. */
const CHARTS = {
  name: 'charts',
  chunks: 'async',
  test: /[\\/]node_modules[\\/](?:@fluentui[\\/](?:react-charts|chart-utilities)|d3-[a-z-]+|internmap)[\\/]/,
  enforce: true,
};

const noPlaceOfPdf = {
  test: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/,
  loader: path.join(top, 'src/delivery/contents/no-place.mjs'),
};

function pane(mode, { url, access }, delivered) {
  const page = (name, template, chunk = name) =>
    new HtmlPlugin({
      minify: false,
      template: path.join(top, template),
      filename: `${name}.html`,
      chunks: [chunk],
      officeJs: OFFICE_JS,
      graph: graphMeta(access),
    });
  const finishManifest = (xml) =>
    manifestAt(xml.toString(), url).replace(/<Version>[\d.]+<\/Version>/, `<Version>${version}.0</Version>`);
  return {
    ...common('pane', mode, ['web', 'es2020']),
    dependencies: ['cli'],
    entry: {
      taskpane: path.join(top, 'src/taskpane/main.tsx'),
      // The Absence tab as a page of its own, in a browser.
      'absence-page': path.join(top, 'src/taskpane/absence/page.tsx'),
      // The managers' overview, a page of its own in a browser.
      dashboard: path.join(top, 'src/dashboard/main.tsx'),
      // Where the sign-in page sends its answer, and what Outlook's dialog shows where no window opens.
      'sign-in': path.join(top, 'src/graph/sign-in/redirect-page.ts'),
      'sign-in-dialog': path.join(top, 'src/taskpane/sign-in/dialog.ts'),
      // In the send handler's page, where there is one: the way to the pane's readers of attachments.
      reader: path.join(top, 'src/launchevent/reader.ts'),
    },
    output: {
      path: path.join(dist, 'addin'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: ({ chunk }) => `${chunk.name ? '[name]' : 'chunk'}.[contenthash:8].js`,
    },
    module: { rules: [swc('es2020'), noPlaceOfPdf] },
    optimization: { ...readablePages, splitChunks: { cacheGroups: { charts: CHARTS } } },
    plugins: [
      constants(),
      lexicon('./packed-later'),
      page('taskpane', 'src/taskpane/taskpane.html'),
      page('absence', 'src/taskpane/absence/absence.html', 'absence-page'),
      page('dashboard', 'src/dashboard/dashboard.html'),
      page('sign-in', 'src/graph/sign-in/sign-in.html'),
      page('sign-in-dialog', 'src/taskpane/sign-in/dialog.html'),
      page('launchevent', 'src/launchevent/launchevent.html', 'reader'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/taskpane/support.html', to: 'support.html' },
          { from: 'manifest.xml', transform: finishManifest },
          { from: 'manifest.xml', to: ALLOWED_LIST, transform: () => allowedList(url) },
        ],
      }),
      delivered,
    ],
  };
}

const sandboxScreens = (mode) => ({
  ...common('sandbox', mode, ['web', 'es2022']),
  dependencies: ['cli'],
  entry: { sandbox: path.join(top, 'src/sandbox/outlook/main.tsx') },
  output: { path: path.join(dist, 'sandbox'), filename: '[name].[contenthash:8].js' },
  module: { rules: [swc('es2022')] },
  plugins: [
    new webpack.DefinePlugin({ KUVERT_VERSION: JSON.stringify(version) }),
    new HtmlPlugin({ template: path.join(top, 'src/sandbox/outlook/index.html') }),
    new CopyPlugin({ patterns: [{ from: 'assets/*.png' }] }),
  ],
});

const sandboxServer = (mode) => ({
  ...nodeBundle('sandbox-server', mode, 'src/sandbox/server/main.ts', 'sandbox-server.js'),
  dependencies: ['cli'],
});

const release = (mode) => ({
  ...nodeBundle('release', mode, 'src/delivery/release.ts', 'release.js'),
  dependencies: ['cli'],
});

const policyEditor = (mode) => ({
  ...common('policy-editor', mode, ['web', 'es2022']),
  dependencies: ['cli'],
  entry: { 'policy-editor': path.join(top, 'src/policy-editor/main.tsx') },
  output: {
    path: path.join(dist, 'policy-editor'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
  },
  module: { rules: [swc('es2022')] },
  optimization: readablePages,
  plugins: [
    lexicon('./packed-later'), // it names the rules, and checks no mail
    new HtmlPlugin({ template: path.join(top, 'src/policy-editor/policy-editor.html'), minify: false }),
  ],
});

export default (_env, argv) => {
  const mode = argv.mode ?? 'production';
  const deployment = deploymentOf(process.env);
  const to = path.join(dist, 'delivered');
  const delivered = new DeliveredPlugin({ top, to, version, policy: builtInPolicy });
  return [
    commandLine(mode),
    sendHandler(mode, { more: [delivered] }),
    sendHandler(mode, { any: true }),
    pane(mode, deployment, delivered),
    sandboxScreens(mode),
    sandboxServer(mode),
    release(mode),
    policyEditor(mode),
  ];
};
