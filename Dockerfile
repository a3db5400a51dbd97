# kg with its language models. Build: docker build -t kg .   Run: docker run --rm -v "$PWD/news:/news:ro" kg build /news --graph ...
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Graph.App -c Release -o /kg

FROM mcr.microsoft.com/dotnet/runtime:10.0
COPY --from=build /kg /kg
# A graph in a file is written where the user of the image may write.
RUN mkdir /graph && chown "$APP_UID" /graph
WORKDIR /graph
USER $APP_UID
ENTRYPOINT ["/kg/kg"]
