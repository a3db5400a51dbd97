using Graph.App;

namespace Graph.Tests.App;

public sealed class ShellTests
{
    [Theory]
    [InlineData("Vik", "Vik")]
    [InlineData("Anna Vik", "\"Anna Vik\"")]
    [InlineData("O'Neil", "\"O'Neil\"")]
    [InlineData("$HOME", "'$HOME'")]
    [InlineData("", "\"\"")]
    public void Words_are_quoted_where_a_shell_would_change_them(string word, string quoted) => Assert.Equal(quoted, Shell.Quote(word));

    [Fact]
    public void A_command_names_the_graph_unless_it_is_the_usual_one()
    {
        Assert.Equal("kg show abc123", Shell.Command(["show", "abc123"], "graph.db"));
        Assert.Equal("kg show abc123 --graph \"my graph.db\"", Shell.Command(["show", "abc123"], "my graph.db"));
    }
}
