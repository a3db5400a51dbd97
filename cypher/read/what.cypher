// What an id, the key or the address of a document stands for.
// Parameters: id; ledger: id of the ledger row of this key; address: hash of this address
// Columns: kind: entity, event, claim or document, id; no row when it is none
// (:Entity|Event|Claim|Document {id: $id}), (:Chain {id: $id})-[:HAS]->(:Signature)-[:REFERS_TO]->(:Entity), (:Ledger {id: $ledger})-[:CURRENT]->(:Document), (:Document {address: $address})
CALL () {
  MATCH (n:Entity {id: $id}) RETURN 1 AS rank, 'entity' AS kind, n.id AS id
  UNION ALL
  MATCH (:Chain {id: $id})-[:HAS]->(:Signature)-[:REFERS_TO]->(n:Entity) RETURN 2 AS rank, 'entity' AS kind, n.id AS id
  UNION ALL
  MATCH (n:Event {id: $id}) RETURN 3 AS rank, 'event' AS kind, n.id AS id
  UNION ALL
  MATCH (n:Claim {id: $id}) RETURN 4 AS rank, 'claim' AS kind, n.id AS id
  UNION ALL
  MATCH (n:Document {id: $id, current: true}) RETURN 5 AS rank, 'document' AS kind, n.id AS id
  UNION ALL
  MATCH (:Ledger {id: $ledger})-[:CURRENT]->(n:Document) RETURN 6 AS rank, 'document' AS kind, n.id AS id
  UNION ALL
  MATCH (n:Document {address: $address}) WHERE n.current RETURN 6 AS rank, 'document' AS kind, n.id AS id
}
RETURN kind, id
ORDER BY rank, id
LIMIT 1
