using System.Globalization;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Pictures;

/// <summary>Titles, notes and tooltips of pictures, in plain English.</summary>
internal static class PictureWords
{
    private const int LongQuote = 300;

    public static string Title(PictureQuestion question, IReadOnlyList<Event> events) => question.Asked.Count switch
    {
        0 => $"The whole graph: {Count(events.Count, "event")}{Period(question)}",
        1 => $"{question.Asked[0].Name}: {Count(events.Count, "event")}{Period(question)}",
        _ => $"{question.Asked[0].Name} and {question.Asked[1].Name}: {Joined(question, events)}{Period(question)}",
    };

    public static IReadOnlyList<string> Notes(ChosenEvents chosen, Reduction reduced, PictureQuestion question)
    {
        var notes = new List<string>();
        if (reduced.LeftOutEvents > 0)
            notes.Add($"Left out: {Number(reduced.LeftOutEvents)} of {Count(chosen.Events.Count, "event")}{Things(reduced)}. Drawn: those with most sources and ties{More(question)}.");
        if (reduced.Events.Any(item => item.Hidden > 0))
            notes.Add("Of events with many parties only some are drawn; “+ n others” counts the rest.");
        if (chosen.OtherStatus.Count > 0)
            notes.Add($"Not drawn: {EventWords.Counts(chosen.OtherStatus)} (--include).");
        if (chosen.Undated > 0)
            notes.Add($"Not drawn: {Count(chosen.Undated, "event")} without a date.");
        return notes;
    }

    /// <summary>"DENIED: Visit of A to B, 1986 (year), 2 sources".</summary>
    public static string Of(GraphIndex index, Event item)
    {
        var status = item.Status == EventStatus.Happened ? "" : StatusWord(item.Status) + ": ";
        return $"{status}{EventWords.Of(index, item)}, {DateWords.Of(item.Time)}, {Count(Sources(index, item), "source")}";
    }

    /// <summary>"Anna Vik, person (NO)".</summary>
    public static string Of(Entity entity)
    {
        var country = entity.Country is { } code && entity.Type != EntityType.Country ? $" ({code})" : "";
        return $"{entity.Name}, {entity.Type.ToString().ToLowerInvariant()}{country}";
    }

    /// <summary>"“Anna Vik met Bruno Sala.” Example Post, 18 Jun 2025": the first sentence of an event, cut when it is long.</summary>
    public static string? Quote(GraphIndex index, Event item)
    {
        if (index.EvidenceOf(item) is not [var first, ..])
            return null;
        var quote = PlainText.OneLine(first.Claim.Quote);
        var day = first.Document.Published is { } published ? ", " + DateWords.Day(published) : "";
        return $"“{(quote.Length > LongQuote ? quote[..LongQuote] + "…" : quote)}” {first.Outlet}{day}";
    }

    /// <summary>How many independent outlets state an event.</summary>
    public static int Sources(GraphIndex index, Event item) => Evidence.Sources(index.EvidenceOf(item));

    /// <summary>The status as pictures write it, so that it is not overlooked; empty for what happened.</summary>
    public static string StatusWord(EventStatus status) => EventWords.StatusOf(status).ToUpperInvariant();

    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{Number(count)} {noun}s";

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Joined(PictureQuestion question, IReadOnlyList<Event> events)
    {
        var both = events.Count(item => question.Asked.All(entity => item.Participants.Any(participant => participant.Entity == entity.Id)));
        var rest = events.Count - both;
        return (both, rest) switch
        {
            (0, _) => $"no event of both, {Count(rest, "event")} with others between them",
            (_, 0) => $"{Count(both, "event")} of both",
            _ => $"{Count(both, "event")} of both, {Number(rest)} with others between them",
        };
    }

    private static string Things(Reduction reduced) => reduced.LeftOutEntities == 0 ? "" : $", and {Count(reduced.LeftOutEntities, "thing")} that take part only in them";

    private static string More(PictureQuestion question) => question.Limit < PictureQuestion.MostLimit ? " (--limit draws more)" : "";

    private static string Period(PictureQuestion question) => (question.From, question.To) switch
    {
        (null, null) => "",
        ({ } from, null) => $" from {DateWords.Day(from)}",
        (null, { } to) => $" up to {DateWords.Day(to)}",
        ({ } from, { } to) => $" from {DateWords.Day(from)} to {DateWords.Day(to)}",
    };
}
