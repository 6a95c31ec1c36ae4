// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads badges out of pictures and checks their proofs with nothing of ours: node readback.mjs INSTANT FILE.png|FILE.svg…
// One line a file: the name of the achievement. Exit 1 and why not when there is none or its proof does not hold.
// Keys come from did:key, contexts from the packages of resources/contexts; nothing is fetched, no status is asked for.
import {createReadStream, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import pngItxt from 'png-itxt';

const contextsHome = join(dirname(fileURLToPath(import.meta.url)), '../../resources/contexts/package.json');

async function shippedContexts() {
  const require = createRequire(contextsHome);
  const contexts = new Map();
  for (const name of Object.keys(JSON.parse(readFileSync(contextsHome)).dependencies)) {
    const pack = await import(require.resolve(name));
    for (const [url, document] of pack.contexts ?? pack.default.contexts) contexts.set(url, document);
  }
  return contexts;
}

// The document of a did:key, or the key in it.
function documentOfKey(address) {
  const did = address.split('#')[0];
  const multibase = did.slice('did:key:'.length);
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id: `${did}#${multibase}`, type: 'Multikey', controller: did, publicKeyMultibase: multibase,
  };
  if (address.includes('#')) return method;
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did, verificationMethod: [method], assertionMethod: [method.id],
  };
}

function fromPng(path) {
  return new Promise((resolve, reject) => {
    createReadStream(path)
      .pipe(pngItxt.get('openbadgecredential', (error, found) => {
        if (error || !found) reject(error ?? new Error('no chunk of the name'));
        else resolve(found.value);
      }))
      .on('error', reject)
      .resume();
  });
}

function fromSvg(path) {
  const found = /<openbadges:credential\b[^>]*>\s*<!\[CDATA\[([\s\S]*?)\]\]>/.exec(readFileSync(path, 'utf8'));
  if (!found) throw new Error('no credential in the picture');
  return found[1];
}

const [instant, ...files] = process.argv.slice(2);
const contexts = await shippedContexts();
const documentLoader = async (url) => {
  const document = url.startsWith('did:key:') ? documentOfKey(url) : contexts.get(url);
  if (!document) throw new Error(`not here: ${url}`);
  return {contextUrl: null, documentUrl: url, document};
};
for (const file of files) {
  try {
    const credential = JSON.parse(file.endsWith('.svg') ? fromSvg(file) : await fromPng(file));
    const result = await vc.verifyCredential({
      credential, documentLoader, now: new Date(instant),
      suite: new DataIntegrityProof({cryptosuite}),
      checkStatus: async () => ({verified: true}),
    });
    if (!result.verified) throw result.error;
    console.log(credential.credentialSubject.achievement.name);
  } catch (error) {
    console.error(`${file}: ${error?.errors?.map(String).join('; ') ?? error}`);
    process.exitCode = 1;
  }
}
