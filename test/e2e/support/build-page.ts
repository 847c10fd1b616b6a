import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const TOP = path.resolve(__dirname, '../../..');

/**
 * The built add-in with one more page, `test.html`, that holds a module of the tests; the pane is that page too, with
 * office.js. Webpack and swc as in the build.
 *
 * @param entry path below the project
 * @returns the folder; the caller removes it
 */
export async function addinWithPage(entry: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kuvert-addin-'));
  await cp(path.join(TOP, 'dist', 'addin'), folder, { recursive: true });
  await run({
    context: TOP,
    mode: 'development',
    devtool: false,
    target: ['web', 'es2020'],
    entry: { test: path.join(TOP, entry) },
    output: { path: folder, filename: '[name].js', chunkFilename: 'test-[id].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2020', parser: { syntax: 'typescript', tsx: true } } },
        },
      ],
    },
  });
  await writeFile(path.join(folder, 'test.html'), page(''));
  await writeFile(path.join(folder, 'taskpane.html'), page(OFFICE_JS));
  return folder;
}

const OFFICE_JS = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
/** The script is deferred: office.js comes first, where the page wants it. */
const page = (before: string) => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="kuvert-graph" content=''><title>Test</title>${before}
<script defer src="test.js"></script></head><body></body></html>
`;

function run(config: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
