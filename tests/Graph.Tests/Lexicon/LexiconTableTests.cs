using Graph.Lexicon;

namespace Graph.Tests.Lexicon;

public sealed class LexiconTableTests
{
    private const string Small = "# A table\n# for tests\nform\tclass\nmayor\tlocal\nsheriff\tlocal\n";

    [Fact]
    public void Rows_know_their_line()
    {
        var table = LexiconTable.Parse("x/y.tsv", Small, "form", "class");
        Assert.Equal(["A table", "for tests"], table.Comments);
        Assert.Equal((5, "sheriff"), (table.Rows[1].Line, table.Rows[1].Cells[0]));
    }

    [Fact]
    public void Wrong_columns_are_named_with_those_expected() =>
        Fails("x/y.tsv:3: columns are 'form, class'; expected: form, kind", () => LexiconTable.Parse("x/y.tsv", Small, "form", "kind"));

    [Fact]
    public void A_row_of_another_width_is_named() =>
        Fails("x/y.tsv:2: 3 cells; the header has 2 columns", () => LexiconTable.Parse("x/y.tsv", "a\tb\n1\t2\t3\n"));

    [Fact]
    public void A_table_without_header_is_named() =>
        Fails("x/y.tsv:2: a line of column names must follow the comments", () => LexiconTable.Parse("x/y.tsv", "# only words\n"));

    [Fact]
    public void An_unknown_value_is_named_with_those_known()
    {
        var table = LexiconTable.Parse("en/offices.tsv", Small);
        Fails("en/offices.tsv:4: unknown class 'local'; known: minister, envoy", () => table.Choice(table.Rows[0], 1, ["minister", "envoy"]));
    }

    [Fact]
    public void A_missing_table_is_answered_with_those_there_are()
    {
        var error = Assert.Throws<LexiconException>(() => LexiconTable.Load("en/nothing.tsv"));
        Assert.Contains("en/nothing.tsv: no such table; there are: common/", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_a_hash_of_all_tables()
    {
        Assert.Matches("^[0-9a-f]{64}$", LexiconVersion.Current);
        Assert.Equal(LexiconVersion.Current, LexiconTable.HashOfAll());
    }

    private static void Fails(string message, Func<object> read) => Assert.Equal(message, Assert.Throws<LexiconException>(read).Message);
}
