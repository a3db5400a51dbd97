#!/bin/sh
# Draws the SVG pictures of the documents anew, those of docs/neo4j.md each by the command that stands above it, on the graph of samples/news.
# Needs an empty Neo4j server at the address given (NEO4J_PASSWORD as for kg) and a built kg:
#   docs/pictures/draw.sh neo4j+http://localhost:7474
set -eu
cd "$(dirname "$0")/../.."
graph=${1:?Give the address of an empty Neo4j server: docs/pictures/draw.sh neo4j+http://localhost:7474}
kg() { dotnet run --no-build --project src/Graph.App -- "$@" --graph "$graph"; }
kg build samples/news --quiet
kg draw Gorbachev -o docs/pictures/gorbachev.svg
kg draw Gorbachev --timeline -o docs/pictures/gorbachev-timeline.svg
grep -o '`kg cypher --recipe [^`]* -o docs/pictures/[^`]*`' docs/neo4j.md | tr -d '`' | while read -r command; do
    eval "$command" </dev/null
done
