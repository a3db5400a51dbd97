using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Graph.Stores;
using Graph.Stores.Neo4j;
using Graph.Stores.Neo4j.Explore;
using Graph.Stores.Sqlite;
using Newtonsoft.Json.Linq;

namespace Graph.Bench;

/// <summary>How long each recipe takes on a server that holds a <see cref="GeneratedWorld"/>: as a bare request to the Query API, and as
/// <c>kg cypher</c> asks, which has the plan read first.</summary>
internal static class RecipeBench
{
    private const int Rounds = 20, Ranks = 400, MostSeconds = 10;

    /// <summary>How long the statement behind who-met takes for two, as a bare request.</summary>
    public static void WhoMet(string address, GeneratedWorld world, int questions)
    {
        using var store = (Neo4jStore)StoreAddress.Open(address, StoreAccess.Read);
        using var client = Client(address);
        for (int i = 0; i < 500; i++) Bare(client, "RETURN 1 AS one", []);
        double nothing = Median([.. Enumerable.Range(0, 100).Select(_ => Bare(client, "RETURN 1 AS one", []))]);
        var times = new List<double>();
        for (int i = -50; i < questions; i++)
        {
            var (one, other) = world.Pair(Math.Abs(i) * 977);
            var values = new Dictionary<string, JToken>
            {
                ["entity"] = store.Named(one).Answer.Choices[0].Id,
                ["other"] = store.Named(other).Answer.Choices[0].Id,
                ["from"] = JValue.CreateNull(),
                ["to"] = JValue.CreateNull(),
                ["types"] = new JArray(),
            };
            double time = Bare(client, Cypher.Of("read/who-met-pair"), values);
            if (i >= 0) times.Add(time);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"read/who-met-pair: round trip p50 {Median(times):F1} p95 {P95(times):F1} longest {times.Max():F1} ms of {questions}; RETURN 1 {nothing:F1} ms"));
    }

    public static void Run(string address, params string[] names)
    {
        using var store = (Neo4jStore)StoreAddress.Open(address, StoreAccess.Read);
        using var client = Client(address);
        double nothing = Median([.. Enumerable.Range(0, 50).Select(_ => Bare(client, "RETURN 1 AS one", []))]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RETURN 1: {nothing:F1} ms round trip, taken off below"));
        foreach (var recipe in RecipeBook.All.Where(recipe => names.Length == 0 || names.Contains(recipe.Name, StringComparer.Ordinal)))
        {
            var (bare, asked) = (new List<double>(), new List<double>());
            for (int round = -2; round < Rounds && asked.Sum() < MostSeconds * 1000; round++)
            {
                var values = recipe.Parameters.ToDictionary(parameter => parameter.Name, parameter => Value(parameter, Math.Abs(round)), StringComparer.Ordinal);
                double one = Bare(client, recipe.Statement, values) - nothing;
                var clock = Stopwatch.StartNew();
                store.ReadOnly().Run(recipe.Statement, values, AnswerLimits.Standard);
                if (round < 0) continue;
                bare.Add(Math.Max(0, one));
                asked.Add(clock.Elapsed.TotalMilliseconds);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{recipe.Name,-30} bare p50 {Median(bare),8:F1} p95 {P95(bare),8:F1}   kg cypher p50 {Median(asked),8:F1} p95 {P95(asked),8:F1} ms of {bare.Count}"));
        }
    }

    private static JToken Value(RecipeParameter parameter, int round) => parameter switch
    {
        { Kind: ParameterKind.Number } => parameter.Default,
        { Default.Type: JTokenType.Null } => JValue.CreateNull(),
        { Kind: ParameterKind.Day } => parameter.Name == "from" ? "2015-01-01" : "2015-03-31",
        { Kind: ParameterKind.Name } when parameter.Name is "country" or "place" or "of" || parameter.Explanation.Contains("country", StringComparison.Ordinal) || (string?)parameter.Default == "Soviet Union" =>
            GeneratedWorld.CountryName(round + (parameter.Name == "other" ? 7 : 0)),
        { Kind: ParameterKind.Name } => GeneratedWorld.NameOf((round * 37 % Ranks) + (parameter.Name == "other" ? 60 : 0)),
        _ => parameter.Name == "words" ? "trade" : parameter.Default,
    };

    private static double Bare(HttpClient client, string statement, Dictionary<string, JToken> values)
    {
        string body = new JObject { ["statement"] = statement, ["parameters"] = JObject.FromObject(values), ["accessMode"] = "Read" }.ToString();
        var clock = Stopwatch.StartNew();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = client.PostAsync("db/neo4j/query/v2", content).GetAwaiter().GetResult();
        string answer = response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        if (!response.IsSuccessStatusCode || answer.Contains("\"errors\"", StringComparison.Ordinal)) throw new InvalidOperationException(answer);
        return clock.Elapsed.TotalMilliseconds;
    }

    private static HttpClient Client(string address)
    {
        var client = new HttpClient { BaseAddress = new Uri(address.Replace("neo4j+", "", StringComparison.Ordinal).TrimEnd('/') + "/"), Timeout = TimeSpan.FromMinutes(5) };
        string login = $"{Environment.GetEnvironmentVariable("NEO4J_USER")}:{Environment.GetEnvironmentVariable("NEO4J_PASSWORD")}";
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(login)));
        return client;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static double P95(List<double> times) => times.Order().ElementAt(times.Count * 95 / 100);
}
