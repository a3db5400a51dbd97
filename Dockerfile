# kg with its language models on a plain Debian. Publish it first, then build the image:
#
#   dotnet publish src/Graph.App -c Release -r linux-x64 --self-contained -o artifacts/kg     linux-arm64 on ARM
#   docker build -t kg .
#   docker run --rm -v "$PWD/news:/news:ro" -v "$PWD/graph:/graph" kg build /news
FROM debian:bookworm-slim

# TLS to servers behind https:// needs these two; a graph in a file is written to /graph.
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates libssl3 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --no-create-home kg \
    && install -d -o kg /graph
COPY artifacts/kg /kg
WORKDIR /graph
USER kg
ENTRYPOINT ["/kg/kg"]
