using Graph.App.Prompt;
using Graph.Tests.Support;

namespace Graph.Tests.App.Prompt;

public sealed class HistoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_asked_is_there_next_time_with_its_lines_and_once_only()
    {
        var history = new History(folder["state/history"]);
        foreach (var entry in (string[])["RETURN 1;", "MATCH (n)\nRETURN n", "MATCH (n)\nRETURN n", ""])
            history.Add(entry);

        Assert.Equal(["RETURN 1;", "MATCH (n)\nRETURN n"], new History(folder["state/history"]).Entries);
    }

    [Fact]
    public void A_damaged_line_is_left_out_and_a_file_that_cannot_be_written_disturbs_nobody()
    {
        File.WriteAllText(folder["history"], "\"one\"\nnot json\n\"two\"\n");
        Assert.Equal(["one", "two"], new History(folder["history"]).Entries);

        var nowhere = new History(folder["history/below-a-file"]);
        nowhere.Add("RETURN 1;");
        Assert.Equal(["RETURN 1;"], nowhere.Entries);
    }

    [Theory]
    [InlineData(":recipe a name='Anna Vik'", ":recipe", "a", "name=Anna Vik")]
    [InlineData(":param x:=[1, 2]", ":param", "x:=[1,", "2]")]
    [InlineData(":param \"x=a 'b'\"", ":param", "x=a 'b'")]
    [InlineData(":", ":")]
    public void Commands_are_cut_at_blanks(string text, params string[] words) => Assert.Equal(words, CommandWords.Of(text));
}
