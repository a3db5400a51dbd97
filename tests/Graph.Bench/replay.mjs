// Sends the statements of a recording (IngestBench) through the official JavaScript driver, in the same transactions and batches.
//   npm install neo4j-driver@6.3.0
//   NEO4J_BOLT_URI=… NEO4J_USER=… NEO4J_PASSWORD=… node replay.mjs RECORDING
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'

const { NEO4J_BOLT_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env
const driver = neo4j.driver(NEO4J_BOLT_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD))
const session = driver.session({ database: 'neo4j' })

// JSON knows no integers: whole numbers are sent as such, as the HTTP API reads them.
const integers = value =>
  typeof value === 'number' ? (Number.isInteger(value) ? neo4j.int(value) : value)
    : Array.isArray(value) ? value.map(integers)
      : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integers(inner)]))
        : value

let transaction = null
let milliseconds = 0
let statements = 0
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const { path, body } = JSON.parse(line)
  const { statement, parameters = {} } = JSON.parse(body)
  const values = integers(parameters)
  const from = performance.now()
  if (path.endsWith('/commit')) {
    if (statement) await transaction.run(statement, values)
    await transaction.commit()
    transaction = null
  } else if (path === '') {
    await session.run(statement, values)
  } else {
    if (path === '/tx') transaction = await session.beginTransaction()
    await transaction.run(statement, values)
  }
  milliseconds += performance.now() - from
  statements += statement ? 1 : 0
}
await session.close()
await driver.close()
console.log(`${statements} statements in ${(milliseconds / 1000).toFixed(1)} s`)
