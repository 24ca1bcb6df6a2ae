import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { CliError } from '@/lib/cli/cli-error';

/** What a headless browser in a container needs, and what keeps it from asking the network for anything. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface FoundBrowser {
  executablePath: string;
  args: string[];
}

/**
 * A Chrome or Chromium that is there, in this order: CHROME, the system's, Playwright's own, and on Linux x64 the one
 * that comes as an npm package. Throws CliError when there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROME;
  if (named && !existsSync(named)) throw new CliError(`CHROME names ${named}, which is not there.`);
  const found = named || installedBrowsers().find((path) => existsSync(path));
  if (found) return { executablePath: found, args: ARGUMENTS };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  throw new CliError('No Chrome or Chromium found. Install one, or set CHROME to its path.');
}

function installedBrowsers(): string[] {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const windowsRoots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return [
    ...onPath,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windowsRoots.flatMap((root) => (root ? [join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [])),
    chromium.executablePath(),
  ];
}

/** The package holds a packed browser and the libraries that small systems lack. */
async function unpackBrowser(): Promise<FoundBrowser> {
  // It brings its libraries only where it believes to run in such an environment, and looks when it is imported.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath(), args: [...new Set([...packed.args, ...ARGUMENTS])] };
}
