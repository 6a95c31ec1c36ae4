// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes every context of the packages in package.json as a file of its own and a Qt resource that lists them:
//   node pack.mjs OUT_DIR
// A file's name is the context's address, percent-encoded, so that the program finds it by the address alone.
import {createRequire} from 'node:module';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readFileSync} from 'node:fs';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
mkdirSync(out, {recursive: true});
const wanted = Object.keys(JSON.parse(readFileSync(join(here, 'package.json'))).dependencies).sort();
const require = createRequire(join(here, 'package.json'));
const files = [];
for (const name of wanted) {
  const pack = await import(require.resolve(name));
  for (const [url, document] of pack.contexts ?? pack.default.contexts) {
    if (!url.startsWith('https://')) continue; // a package's own word for a draft
    const file = encodeURIComponent(url);
    writeFileSync(join(out, file), JSON.stringify(document));
    files.push(file);
  }
}
const lines = [...new Set(files)].sort().map((file) => `<file alias="${file}">${join(out, file)}</file>`);
writeFileSync(join(out, 'contexts.qrc'),
  `<RCC><qresource prefix="/lxcp-contexts">\n${lines.join('\n')}\n</qresource></RCC>\n`);
