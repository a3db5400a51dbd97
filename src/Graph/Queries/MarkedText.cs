using Graph.Claims;

namespace Graph.Queries;

/// <summary>What a stretch of a sentence is.</summary>
public enum Mark
{
    /// <summary>Nothing special.</summary>
    None,

    /// <summary>The words that speak of the event.</summary>
    Trigger,

    /// <summary>A party, thing or value.</summary>
    Argument,
}

/// <summary>A stretch of text with its mark.</summary>
public readonly record struct MarkedStretch(string Text, Mark Mark);

/// <summary>Sentences cut at the words that make a claim.</summary>
public static class MarkedText
{
    /// <summary>The quote of a claim with trigger and arguments marked; joined, the stretches are the quote. Of overlapping marks the
    /// first, then the longest, counts; marks outside the sentence do not.</summary>
    public static IReadOnlyList<MarkedStretch> Of(Claim claim)
    {
        var marks = claim.Arguments.Select(argument => (argument.Span, Mark: Mark.Argument)).Append((Span: claim.Trigger, Mark: Mark.Trigger))
            .Where(mark => mark.Span.Length > 0 && claim.Span.Contains(mark.Span))
            .OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End);
        var stretches = new List<MarkedStretch>();
        var at = claim.Span.Start;
        foreach (var (span, mark) in marks)
        {
            if (span.Start < at)
                continue;
            Add(stretches, claim, new TextSpan(at, span.Start), Mark.None);
            Add(stretches, claim, span, mark);
            at = span.End;
        }

        Add(stretches, claim, new TextSpan(at, claim.Span.End), Mark.None);
        return stretches;
    }

    private static void Add(List<MarkedStretch> stretches, Claim claim, TextSpan span, Mark mark)
    {
        if (span.Length > 0)
            stretches.Add(new MarkedStretch(claim.Quote[(span.Start - claim.Span.Start)..(span.End - claim.Span.Start)], mark));
    }
}
