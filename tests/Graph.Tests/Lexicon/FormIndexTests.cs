using Graph.Lexicon;

namespace Graph.Tests.Lexicon;

public sealed class FormIndexTests
{
    private static readonly FormIndex<string> Index = new([("New York", "city"), ("New York Times", "paper"), ("York", "town"), ("U.S.", "state"), ("Iran", "land"),
        ("Hvíta-Rússland", "nágranni"), ("N'Djamena", "capital")]);

    [Fact]
    public void The_longest_form_wins() => Assert.Equal((3, "paper"), At(0, "New", "York", "Times", "wrote"));

    [Fact]
    public void A_shorter_form_is_found_when_the_longer_one_breaks_off() => Assert.Equal((2, "city"), At(0, "New", "York", "Mets"));

    [Fact]
    public void A_match_begins_at_the_token_asked_for() => Assert.Equal((1, "town"), At(1, "New", "York", "Mets"));

    [Fact]
    public void Two_words_never_glue_to_one() => Assert.Equal(0, Index.Match(["I", "ran"], 0).Length);

    [Fact]
    public void A_match_ends_with_a_token() => Assert.Equal(0, Index.Match(["Iran-backed"], 0).Length);

    [Theory]
    [InlineData("U.S.")]
    [InlineData("U", ".", "S", ".")]
    [InlineData("U.S", ".")]
    public void Periods_may_be_cut_in_any_way(params string[] tokens) => Assert.Equal((tokens.Length, "state"), At(0, tokens));

    [Theory]
    [InlineData("Hvíta-Rússland")]
    [InlineData("Hvíta", "-", "Rússland")]
    [InlineData("Hvíta-", "Rússland")]
    public void Hyphens_may_be_cut_in_any_way(params string[] tokens) => Assert.Equal((tokens.Length, "nágranni"), At(0, tokens));

    [Fact]
    public void A_possessive_may_hang_on_the_last_token() => Assert.Equal((2, "city"), At(0, "New", "York’s", "mayor"));

    [Fact]
    public void Apostrophes_are_all_one() => Assert.Equal((1, "capital"), At(0, "N’Djamena"));

    [Fact]
    public void Case_matters_unless_told_otherwise()
    {
        Assert.Equal(0, Index.Match(["iran"], 0).Length);
        Assert.Equal(1, new FormIndex<int>([("Oil Tanker", 1), ("tanker", 2)], ignoreCase: true).Match(["TANKER"], 0).Length);
    }

    [Fact]
    public void Nothing_is_found_past_the_end() => Assert.Equal(0, Index.Match(["Iran"], 1).Length);

    [Fact]
    public void Empty_tokens_and_lone_marks_are_no_match() => Assert.Equal([0, 0, 0], new[] { "", " ", "'s" }.Select(t => Index.Match([t], 0).Length));

    private static (int Length, string? Row) At(int at, params string[] tokens)
    {
        var match = Index.Match(tokens, at);
        return (match.Length, match.Length > 0 ? match.Rows.Single() : null);
    }
}
