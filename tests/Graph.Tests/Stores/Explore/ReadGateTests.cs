using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Stores.Neo4j.Explore;

namespace Graph.Tests.Stores.Explore;

public sealed class ReadGateTests
{
    private static readonly string[] Pieces =
    [
        "MATCH", "(n)", "CREATE", "SET", "n.x", "'", "\"", "`", "/*", "*/", "//", "\\", "\\u0027", "\\u005cu0043", "\n", " ", "{", "}", "(", ")", "[", "]", "*", "+", "%", ":", ".", "..", "$", "$x",
        "RETURN", "AS", "1.", "1e5", "CALL", "db.labels", "IN", "TRANSACTIONS", ";", "\uD83D", "\u0301", "\0", "ſET", "UNION", "WITH", "|", "CASE", "THEN",
    ];

    public static TheoryData<string> Attacking => [.. Attacks.Writing, .. Attacks.Others];

    public static TheoryData<string> Harmless => [.. Attacks.Harmless];

    [Theory]
    [MemberData(nameof(Attacking))]
    public void What_writes_reaches_out_or_administers_is_refused(string statement) => Assert.NotNull(ReadGate.Check(statement));

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Words_in_texts_names_properties_and_comments_are_let_through(string statement) => Assert.Null(ReadGate.Check(statement));

    [Fact]
    public void All_recipes_are_let_through() => Assert.All(RecipeBook.All, recipe => Assert.Null(ReadGate.Check(recipe.Statement)));

    [Fact]
    public void A_refusal_names_the_word_and_its_place()
    {
        Assert.Equal("Line 2, column 3: 'SET' is no part of a statement that only reads. The graph is changed by kg build and by judgements only. A name that is written like a keyword stands in `backticks`.", ReadGate.Check("MATCH (n)\n  SET n.x = 1")!.Reason);
        Assert.Contains("--explain", ReadGate.Check("EXPLAIN RETURN 1")!.Reason, StringComparison.Ordinal);
        Assert.Contains("db.labels", ReadGate.Check("CALL dbms.listConfig()")!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  // nothing")]
    [InlineData("RETURN 'open")]
    [InlineData("RETURN `open")]
    [InlineData("RETURN 1 /* open")]
    [InlineData("MATCH (n:Person) \u017FET n.x = 1")]
    [InlineData("\\u005cu0043REATE (n)")]
    [InlineData("\\\\u0043REATE (n)")]
    public void What_is_empty_open_or_disguised_is_refused(string statement) => Assert.NotNull(ReadGate.Check(statement));

    [Fact]
    public void A_very_long_statement_is_refused_and_a_long_one_takes_no_time()
    {
        Assert.NotNull(ReadGate.Check(new string('(', 100_001)));
        Assert.NotNull(ReadGate.Check(new string('\\', 50_000) + "u0043"));
        Assert.Null(ReadGate.Check($"RETURN [{string.Join(",", Enumerable.Repeat("1", 40_000))}] AS list"));
        ReadGate.Check($"RETURN {new string('{', 90_000)}");
        ReadGate.Check($"RETURN {string.Concat(Enumerable.Repeat("CALL a.b.c(", 9_000))}");
    }

    [Property(MaxTest = 500)]
    public void No_text_makes_it_throw(string? text) => ReadGate.Check(text ?? "");

    [Property(MaxTest = 2_000)]
    public void No_mixture_of_the_pieces_of_Cypher_makes_it_throw(int[] choices) => ReadGate.Check(Mixed(choices));

    // The words are read the same however they are written.
    [Property(MaxTest = 500)]
    public bool A_clause_that_writes_is_refused_behind_any_harmless_statement(PositiveInt at, bool lower, bool escaped)
    {
        var harmless = Attacks.Harmless[at.Get % Attacks.Harmless.Count].TrimEnd(';');
        var clause = lower ? "detach delete n" : "SET n.x = 1";
        return ReadGate.Check($"{harmless}\n{(escaped ? $"\\u{(int)clause[0]:x4}{clause[1..]}" : clause)}") is not null;
    }

    private static string Mixed(int[] choices) => string.Concat(choices.Select(choice => Pieces[(int)((uint)choice % Pieces.Length)]));
}
