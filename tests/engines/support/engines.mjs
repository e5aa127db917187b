// Knows: how each engine is told what to start, where it puts downloads and what it prints, how it is
// kept from keeping things for frames of other sites, how a day is typed in it.
// Must not know: what is done in it, or what the page shows.
//
// All three are driven over WebDriver, the one protocol that all of them speak.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumFlags } from '../../../scripts/chromium.mjs';

// In the order of an American date field, which has no room for anything else.
const american = (day) => day.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1');

/**
 * By the name that is shown. `needs` names variables of scripts/run.sh, the driver first.
 * `start({ downloads, folder, blocks, onScreen })` gives the capabilities, and what the environment has
 * to say; with `blocks`, a frame of another site may keep nothing. Where it `prints`, a page that is
 * printed becomes a file, if it is `onScreen`.
 */
export const engines = {
  Chromium: {
    needs: ['CHROMEDRIVER', 'CHROMIUM'],
    day: american,
    prints: true,
    start: ({ downloads, blocks, onScreen }) => ({
      capabilities: {
        browserName: 'chrome',
        'goog:chromeOptions': {
          binary: process.env.CHROMIUM,
          // On a screen it prints without a window that asks, and without one it does not print at all.
          args: onScreen
            ? [...chromiumFlags.filter((flag) => flag !== '--headless'), '--lang=en-US', '--kiosk-printing']
            : [...chromiumFlags, '--lang=en-US'],
          prefs: {
            'download.default_directory': downloads,
            // 2: cookies are blocked, and storage with them. What blocks them for other sites alone has
            // no effect in a window that nobody sees.
            'savefile.default_directory': downloads,
            'printing.print_preview_sticky_settings.appState': JSON.stringify({
              version: 2,
              selectedDestinationId: 'Save as PDF',
              recentDestinations: [{ id: 'Save as PDF', origin: 'local', account: '' }],
            }),
            ...(blocks && { 'profile.default_content_setting_values.cookies': 2 }),
          },
        },
      },
    }),
  },

  Firefox: {
    needs: ['FIREFOX_DRIVER', 'FIREFOX'],
    // Its driver fills the field as a whole, as a value and not as keys.
    day: (day) => day,
    prints: true,
    start: ({ downloads, blocks }) => ({
      capabilities: {
        browserName: 'firefox',
        'moz:firefoxOptions': {
          binary: process.env.FIREFOX,
          args: ['-headless'],
          prefs: {
            // 2: the folder that is named in the next line.
            'browser.download.folderList': 2,
            'browser.download.dir': downloads,
            'print.always_print_silent': true,
            print_printer: 'Mozilla Save to PDF',
            'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
            'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(downloads, 'printed.pdf'),
            // 1: nothing for other sites. 5, which it comes with, keeps a storage for each site around.
            'network.cookie.cookieBehavior': blocks ? 1 : 5,
          },
        },
      },
    }),
  },

  WebKitGTK: {
    needs: ['WEBKIT_DRIVER', 'WEBKIT_BROWSER', 'XVFB'],
    needsScreen: true,
    day: american,
    // Its window for printing can be neither answered nor left out.
    prints: false,
    // It has no setting for what frames of other sites may keep: it keeps a storage for each site around.
    start: ({ downloads, folder }) => {
      // It has no setting for downloads, and asks the desktop where they go.
      const config = join(folder, 'config');
      mkdirSync(config);
      writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
      return {
        capabilities: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: process.env.WEBKIT_BROWSER,
            args: ['--automation'],
          },
        },
        environment: {
          XDG_CONFIG_HOME: config,
          XDG_DATA_HOME: join(folder, 'data'),
          XDG_CACHE_HOME: join(folder, 'cache'),
          // It refuses to run as root with a sandbox, and only our own page is opened.
          ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
        },
      };
    },
  },
};

/** Whether everything that an engine needs was found on this machine. */
export const isHere = ({ needs }) => needs.every((name) => process.env[name]);
