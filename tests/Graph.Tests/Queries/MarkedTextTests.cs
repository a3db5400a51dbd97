using Graph.Claims;
using Graph.Queries;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.Queries;

public sealed class MarkedTextTests
{
    private static readonly Claim Claim = Report("a", "So it was. Anna Vik met Bo Sand. Then rain.", Met("Anna Vik", "Bo Sand")).Claims[0];

    [Fact]
    public void Trigger_and_arguments_are_marked_and_the_stretches_are_the_quote()
    {
        var marked = MarkedText.Of(Claim);

        Assert.Equal(
            [("Anna Vik", Mark.Argument), (" ", Mark.None), ("met", Mark.Trigger), (" ", Mark.None), ("Bo Sand", Mark.Argument), (".", Mark.None)],
            marked.Select(stretch => (stretch.Text, stretch.Mark)));
        Assert.Equal(Claim.Quote, string.Concat(marked.Select(stretch => stretch.Text)));
    }

    [Fact]
    public void Overlapping_marks_and_marks_outside_the_sentence_are_left_out()
    {
        var inside = Claim.Arguments[0].Span;
        var claim = Claim with
        {
            Arguments = [.. Claim.Arguments, new ClaimArgument("topic", null, new TextSpan(inside.Start + 1, inside.End), "x"), new ClaimArgument("place", null, new TextSpan(0, 2), "So")],
        };

        Assert.Equal(MarkedText.Of(Claim), MarkedText.Of(claim));
    }
}
