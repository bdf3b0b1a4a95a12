// Asks a running Tupu with three SPARQL clients: node check-endpoint.js http://127.0.0.1:3030 TOKEN
import assert from 'node:assert/strict'
import { QueryEngine } from '@comunica/query-sparql'
import { SparqlEndpointFetcher } from 'fetch-sparql-endpoint'
import SimpleClient from 'sparql-http-client/SimpleClient.js'
import ParsingClient from 'sparql-http-client/ParsingClient.js'
import StreamClient from 'sparql-http-client/StreamClient.js'

const [root, token] = process.argv.slice(2)
const endpoint = `${root}/sparql`
const authorization = { Authorization: `Bearer ${token}` }

const articles = 'SELECT (COUNT(?a) AS ?n) WHERE { ?a a <https://schema.org/NewsArticle> }'
const quotations = `
  PREFIX schema: <https://schema.org/>
  CONSTRUCT { ?q schema:text ?t } WHERE { ?q a schema:Quotation ; schema:text ?t } LIMIT 20`
const note = 'GRAPH <https://w3id.org/tupu/user/check> { <urn:check> <urn:says> "一〇" }'

async function all(stream) {
  const items = []
  for await (const item of stream) items.push(item)
  return items
}

async function sparqlHttpClient() {
  const parsing = new ParsingClient({ endpointUrl: endpoint })
  const [row] = await parsing.query.select(articles)
  assert.ok(Number(row.n.value) > 0)
  assert.equal(await parsing.query.ask('ASK { ?s ?p ?o }'), true)
  assert.equal([...await parsing.query.construct(quotations)].length, 20)

  const stream = new StreamClient({ endpointUrl: endpoint, storeUrl: `${root}/data` })
  assert.equal((await all(stream.query.select('SELECT * WHERE { ?s ?p ?o } LIMIT 50'))).length, 50)

  const writer = new SimpleClient({ updateUrl: `${root}/update`, headers: authorization })
  const written = await writer.query.update(`INSERT DATA { ${note} }`)
  assert.equal(written.status, 204)
  const graph = await all(stream.store.get(stream.factory.namedNode('https://w3id.org/tupu/user/check')))
  assert.equal(graph[0].object.value, '一〇')
  assert.equal((await writer.query.update(`DELETE DATA { ${note} }`)).status, 204)
}

async function fetchSparqlEndpoint() {
  const fetcher = new SparqlEndpointFetcher()
  const [row] = await all(await fetcher.fetchBindings(endpoint, articles))
  assert.ok(Number(row.n.value) > 0)
  assert.equal(await fetcher.fetchAsk(endpoint, 'ASK { ?s ?p ?o }'), true)
  assert.equal((await all(await fetcher.fetchTriples(endpoint, quotations))).length, 20)
  const writer = new SparqlEndpointFetcher({ defaultHeaders: new Headers(authorization) })
  await writer.fetchUpdate(`${root}/update`, `INSERT DATA { ${note} } ; DELETE DATA { ${note} }`)
  await assert.rejects(fetcher.fetchUpdate(`${root}/update`, `INSERT DATA { ${note} }`), /401/)
}

async function comunica() {
  const engine = new QueryEngine()
  for (const source of [endpoint, { type: 'sparql', value: endpoint }]) {
    const context = { sources: [source] }
    const [row] = await (await engine.queryBindings(articles, context)).toArray()
    assert.ok(Number(row.get('n').value) > 0)
    assert.equal(await engine.queryBoolean('ASK { ?s a <https://schema.org/Quotation> }', context), true)
    assert.equal((await (await engine.queryQuads(quotations, context)).toArray()).length, 20)
  }
  const labels = await engine.queryBindings(
    'SELECT ?l WHERE { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?l }',
    { sources: [`${root}/entity/nvidia`] })
  assert.ok((await labels.toArray()).length > 0)
}

for (const check of [sparqlHttpClient, fetchSparqlEndpoint, comunica]) {
  await check()
  console.log(`${check.name}: all as it should be`)
}
