// Reads the Turtle, TriG, N-Triples, N-Quads and JSON-LD exports of one store with n3 and jsonld and
// compares them after canonicalisation (RDFC-1.0):
//
//   node check-exports.js FOLDER      FOLDER holds graph.ttl graph.trig graph.nt graph.nq graph.jsonld
//
// Before comparing, language tags are written in small letters, as n3 reads them (tags are the same
// whatever their case), and doubles in XSD's canonical form, as jsonld writes them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'n3';
import jsonld from 'jsonld';
import canonize from 'rdf-canonize';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node check-exports.js FOLDER');
  process.exit(2);
}

const read = name => readFileSync(join(folder, name), 'utf8');

const canonical = quads => canonize.canonize(quads, { algorithm: 'RDFC-1.0', format: 'application/n-quads' });

const n3 = (name, format) => new Parser({ format }).parse(read(name));

// The exports name every context inline: nothing is fetched.
const documentLoader = url => {
  throw new Error(`refused to fetch ${url}`);
};

const fromJsonLd = async name =>
  new Parser({ format: 'N-Quads' }).parse(
    await jsonld.toRDF(JSON.parse(read(name)), { format: 'application/n-quads', documentLoader }));

const XSD_DOUBLE = '^^<http://www.w3.org/2001/XMLSchema#double>';

const double = text => Number(text).toExponential(15).replace(/(\d)0*e\+?/, '$1E');

// In canonical N-Quads nothing but an object has a quotation mark, and one inside it is escaped.
const normal = statements => statements.split('\n').filter(line => line !== '').map(line => line
  .replace(/"@([A-Za-z-]+) (<[^<>"]*> )?\.$/, (all, tag) => all.replace(tag, tag.toLowerCase()))
  .replace(/"([^"]*)"(\^\^<[^<>"]*#double>) /, (all, text, type) => (type === XSD_DOUBLE ? `"${double(text)}"${type} ` : all)))
  .sort();

const failures = [];

function compare(name, actual, expected) {
  const found = normal(actual);
  const wanted = normal(expected);
  const same = found.length === wanted.length && found.every((line, i) => line === wanted[i]);
  console.log(`${same ? 'same' : 'DIFFERS'}  ${name}  ${found.length} statements`);
  if (!same) {
    const known = new Set(wanted);
    const read = new Set(found);
    found.filter(line => !known.has(line)).slice(0, 3).forEach(line => console.log(`  extra   ${line}`));
    wanted.filter(line => !read.has(line)).slice(0, 3).forEach(line => console.log(`  missing ${line}`));
    failures.push(name);
  }
}

const dataset = read('graph.nq');
compare('graph.nq', await canonical(n3('graph.nq', 'N-Quads')), dataset);
compare('graph.trig', await canonical(n3('graph.trig', 'TriG')), dataset);
compare('graph.jsonld', await canonical(await fromJsonLd('graph.jsonld')), dataset);

const union = read('graph.nt');
compare('graph.nt', await canonical(n3('graph.nt', 'N-Triples')), union);
compare('graph.ttl', await canonical(n3('graph.ttl', 'Turtle')), union);

process.exit(failures.length === 0 ? 0 : 1);
