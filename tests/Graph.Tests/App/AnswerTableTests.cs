using System.Globalization;
using Graph.App.Output;
using Graph.Stores.Neo4j.Explore;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.App;

public sealed class AnswerTableTests
{
    private static readonly string Sentence = string.Join(' ', Enumerable.Repeat("Anna Vik met Bruno Sala in Lisbon", 3));

    [Fact]
    public void No_line_is_wider_than_the_screen()
    {
        foreach (var width in (int[])[40, 80, 120])
            Assert.All(Table(width, new JArray("2031-05-06", Sentence, new string('x', 300), 12, new JArray("a", "b"))).Split('\n'), line => Assert.InRange(Paragraph.Columns(line), 0, width));
    }

    [Fact]
    public void A_long_cell_is_broken_and_in_the_end_cut_with_a_mark()
    {
        var lines = AnswerTable.Broken(Sentence, 20, 3);
        Assert.Equal(3, lines.Count);
        Assert.EndsWith("…", lines[^1], StringComparison.Ordinal);
        Assert.Equal(["abcd", "efgh", "ij"], AnswerTable.Broken("abcdefghij", 4, 5));
    }

    [Fact]
    public void Columns_without_room_become_lists()
    {
        var table = Table(60, new JArray("one", Sentence, Sentence, Sentence, Sentence));
        Assert.StartsWith("Row 1\n  c0", table, StringComparison.Ordinal);
        Assert.Contains("1 row", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_from_the_graph_moves_the_cursor()
    {
        var table = Table(80, new JArray("a\e[31mred\u202E\nb"));
        Assert.DoesNotContain('\e', table);
        Assert.DoesNotContain('\u202E', table);
    }

    private static string Table(int width, JArray row)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        AnswerTable.Write(new Screen(Stream.Null, output, TextWriter.Null) { Width = width }, new CypherAnswer([.. row.Select((_, i) => $"c{i}")], [row], null));
        return output.ToString();
    }
}
