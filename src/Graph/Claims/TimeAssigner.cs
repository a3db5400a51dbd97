using System.Globalization;
using Graph.Events;
using Graph.Mentions.Times;
using Graph.Text;

namespace Graph.Claims;

/// <summary>Gives events the time expressions that belong to them.</summary>
internal sealed class TimeAssigner(ParsedText text, IReadOnlyList<TimeExpression> times, ClaimTables tables)
{
    private readonly TimePaths paths = new(text, times);
    private readonly InheritedTime inherited = new(text, new TimePaths(text, times), tables);

    /// <summary>When the event took or is to take place; null when the text does not tell.</summary>
    public Occurrence? When(EventMention mention)
    {
        var own = mention.Carrier;
        var anchor = Anchor(mention);
        // "Today she announced the seizure": the day of the announcement is not the day of the deed.
        var announced = own != mention.TriggerWord && tables.Speaks(text.Words[own].Lemma.ToLowerInvariant(), "verb") && mention.CarrierReading is not null;
        foreach (var candidates in announced ? new[] { BesideOwnPlace(mention), Inside(mention) } : [BesideOwnPlace(mention), Inside(mention), OfClause(mention, own)])
            if (Strongest(candidates, anchor) is { } found)
                return found;
        return CountedFrom(own, anchor) ?? (announced ? null : Strongest(OfGovernors(mention, own), anchor)) ?? Bound(mention) ?? inherited.Day(mention);
    }

    /// <summary>Number of days over which the text counts the event ("second meeting in 17 days"), or null.</summary>
    public int? WithinDays(EventMention mention)
    {
        if (mention.Ordinal is null)
            return null;
        foreach (var time in Inside(mention).Concat(OfClause(mention, mention.Carrier)))
            if (time is { Kind: "DURATION", Value: { } length } && Days(length, month: 31) is { } days)
                return days;
        return null;
    }

    /// <summary>Whether the clause says that the event comes on top of what was told before ("also met").</summary>
    public bool IsAdded(EventMention mention) =>
        text.Children(mention.Carrier, "advmod").Any(child => tables.Adds(child.Lemma.ToLowerInvariant()));

    // "Visited A on Monday and B on Friday": the date behind the own place and before the next one.
    private IEnumerable<TimeExpression> BesideOwnPlace(EventMention mention)
    {
        if (mention.Apart.Count == 0)
            return [];
        var from = mention.Arguments.Where(argument => argument.Role == mention.Apart[0].Role || argument.Role is "host" or "place").Select(argument => argument.Span.End).DefaultIfEmpty(0).Max();
        var to = mention.Apart.Select(argument => argument.Span.Start).Where(start => start > from).DefaultIfEmpty(int.MaxValue).Min();
        return paths.InSentence(mention.Sentence).Where(time => time.Span.Start >= from && time.Span.End <= to);
    }

    // In the event noun's own phrase ("Monday's meeting", "the call on 3 May", "the talks, which took place in June").
    private IEnumerable<TimeExpression> Inside(EventMention mention) =>
        paths.InSentence(mention.Sentence).Where(time => paths.PathTo(time.Head, mention.TriggerWord) is { } path && path.All(TimePaths.IsPhrase));

    // Under the verb itself, or misplaced by the parser under one of the event's own arguments ("met the envoy in Oslo on Monday").
    // A date under anything else ("spoke about the attack of 3 May") is that thing's.
    private IEnumerable<TimeExpression> OfClause(EventMention mention, int clause) =>
        paths.InSentence(text.Words[clause].Sentence).Where(time => paths.PathTo(time.Head, clause) is { } path
            && TimePaths.IsPhrase(path[0]) && path.Skip(1).All(word => word.Index == mention.TriggerWord || IsArgument(mention, word) || (IsSubject(mention) && word.BaseRelation == "xcomp")));

    // "The meeting is set to open tomorrow"
    private bool IsSubject(EventMention mention) => mention.Carrier != mention.TriggerWord && text.Words[mention.TriggerWord].BaseRelation == "nsubj";

    private static bool IsArgument(EventMention mention, Word word) =>
        mention.Arguments.Any(argument => argument.Span.Contains(word.Span));

    // "On Monday she flew to Oslo and met": the date of the first verb holds on; "was able on Monday to meet": a light verb above shares its date.
    private IEnumerable<TimeExpression> OfGovernors(EventMention mention, int clause)
    {
        var word = text.Words[clause];
        for (var depth = 0; depth < 4 && !word.IsRoot; depth++)
        {
            var governor = text.Words[word.Head];
            var shares = word.BaseRelation == "conj" || (word.BaseRelation == "advcl" && !tables.Speaks(governor.Lemma.ToLowerInvariant(), "verb")) || (word.BaseRelation == "xcomp" && !tables.Speaks(governor.Lemma.ToLowerInvariant(), "verb"));
            if (!shares || text.Words[mention.TriggerWord].Sentence != governor.Sentence)
                yield break;
            foreach (var time in OfClause(mention, governor.Index))
                yield return time;
            word = governor;
        }
    }

    // The last day told before the event's sentence: what "two days earlier" counts from.
    private DateOnly? Anchor(EventMention mention) =>
        times.LastOrDefault(time => text.Words[time.Head].Sentence < mention.Sentence && TimePaths.IsDay(time.When))?.When?.Earliest;

    // "A week after she met B": counted back from the clause above, which has a day of its own or the narrative's.
    private Occurrence? CountedFrom(int clause, DateOnly? anchor)
    {
        var word = text.Words[clause];
        var mark = text.Children(clause, "mark").FirstOrDefault();
        if (word.BaseRelation != "advcl" || mark is null || tables.SideOfCount(mark.Text.ToLowerInvariant()) is not { } side)
            return null;
        var count = times.FirstOrDefault(time => time.Kind == "DURATION" && time.End == mark.Index && Days(time.Value) is not null);
        var from = times.Where(time => time.Head != count?.Head && TimePaths.IsDay(time.When) && paths.PathTo(time.Head, word.Head) is { Count: 1 }).Select(time => time.When!.Earliest).FirstOrDefault() ?? anchor;
        if (count is null || from is null)
            return null;
        return Counted(from.Value.AddDays(side * Days(count.Value)!.Value), count.Value);
    }

    // Days of a TIMEX3 length ("P17D", "P2W"); months only where a longest one will do.
    private static int? Days(string? value, int? month = null) =>
        value is ['P', .. var count, var unit] && int.TryParse(count, CultureInfo.InvariantCulture, out var number)
            ? unit switch { 'D' => number, 'W' => 7 * number, 'M' => month * number, _ => null }
            : null;

    // A date on the announcing verb only bounds the event from above.
    private Occurrence? Bound(EventMention mention)
    {
        var word = text.Words[mention.TriggerWord];
        while (!word.IsRoot)
        {
            var governor = text.Words[word.Head];
            if (word.BaseRelation is "ccomp" or "obj" or "advcl" && tables.Speaks(governor.Lemma.ToLowerInvariant(), "verb")
                && Strongest(OfClause(mention, governor.Index), null) is { Latest: { } latest })
                return new Occurrence(null, latest, Granularity.Unknown, TimeBasis.Bound);
            word = governor;
        }

        return null;
    }

    private static Occurrence? Strongest(IEnumerable<TimeExpression> candidates, DateOnly? anchor) =>
        candidates.Select(time => Resolved(time, anchor)).OfType<Occurrence>()
            .OrderBy(when => when.Basis).ThenBy(when => when.Granularity == Granularity.Unknown ? Granularity.Decade : when.Granularity).FirstOrDefault();

    private static Occurrence? Resolved(TimeExpression time, DateOnly? anchor) =>
        time.When ?? (time.ShiftDays is { } shift && anchor is { } day
            ? Counted(day.AddDays(shift), time.Value)
            : null);

    // A count is as exact as its unit: "five weeks after" names a week. "A week later" alone is the same day of the week.
    private static Occurrence Counted(DateOnly day, string? length) => length?[^1] switch
    {
        'W' when length != "P1W" => new Occurrence(day.AddDays(-3), day.AddDays(3), Granularity.Week, TimeBasis.Relative),
        'M' => new Occurrence(day.AddDays(-15), day.AddDays(15), Granularity.Month, TimeBasis.Relative),
        'Y' => new Occurrence(day.AddDays(-182), day.AddDays(182), Granularity.Year, TimeBasis.Relative),
        _ => new Occurrence(day, day, Granularity.Day, TimeBasis.Relative),
    };
}
