using Graph.Events;
using Graph.Mentions;
using Graph.Mentions.Times;
using Graph.Text;

namespace Graph.Claims;

/// <summary>One of the events that a mention tells in one breath.</summary>
/// <param name="Mention">The mention with the places of this event only.</param>
/// <param name="When">When it took place.</param>
/// <param name="Date">Where its own date stands; null for the first.</param>
internal sealed record RepeatedEvent(EventMention Mention, Occurrence? When, TextSpan? Date);

/// <summary>
/// Tells the events of a row of dates apart: "met in Oslo on Monday and again in Paris on Friday" are two meetings, as are meetings on days
/// with a gap between them; "on Nov. 5 and Nov. 6" is one that went on for two days.
/// </summary>
internal sealed class RepeatedEvents(ParsedText text, IReadOnlyList<TimeExpression> times, IReadOnlyList<Mention> mentions, ClaimTables tables)
{
    private readonly TimePaths paths = new(text, times);

    /// <summary>The events of a mention whose first date is known, in the text's order; one where nothing is told again.</summary>
    public IReadOnlyList<RepeatedEvent> Of(EventMention mention, Occurrence? when)
    {
        if (when is not { Basis: not (TimeBasis.Bound or TimeBasis.Inherited), Earliest: not null } || mention.Apart.Count > 0 || mention.Antecedent is not null)
            return [new(mention, when, null)];
        var first = paths.InSentence(mention.Sentence).FirstOrDefault(time => time.When == when);
        if (first is null)
            return [new(mention, when, null)];
        var steps = Steps(mention, first).ToList();
        if (steps.Count == 0)
            return [new(mention, when, null)];
        if (steps.TrueForAll(step => step is { Again: false, Places.Count: 0, Adjacent: true }))
            return [new(mention, when with { Latest = steps[^1].Time.When!.Latest }, null)];
        return IsOneNoun(mention) && !steps.Exists(step => step.Again) ? [new(mention, when, null)] : Apart(mention, when, steps);
    }

    private List<RepeatedEvent> Apart(EventMention mention, Occurrence when, List<Step> steps)
    {
        var later = steps.SelectMany(step => step.Places).Select(place => place.Span).ToHashSet();
        var own = mention.Arguments.Where(argument => argument.Role != "place" || !later.Contains(argument.Span)).ToList();
        var all = new List<RepeatedEvent> { new(mention with { Arguments = own, Several = false }, when, null) };
        foreach (var step in steps)
        {
            var places = step.Places.Select(place => new Argument("place", place.Index, place.Span, text.TextOf(place.Span))).ToList();
            var arguments = places.Count == 0 ? own : [.. own.Where(argument => argument.Role != "place").Concat(places).OrderBy(argument => argument.Span)];
            all.Add(new(mention with { Arguments = arguments, Several = false, Ordinal = null }, step.Time.When, step.Time.Span));
        }

        return all;
    }

    /// <summary>The dates that follow the first one with nothing but a conjunction, "again" and places between them.</summary>
    private IEnumerable<Step> Steps(EventMention mention, TimeExpression first)
    {
        var last = first;
        foreach (var time in paths.InSentence(mention.Sentence).Where(time => time.First >= first.End))
        {
            if (time.When is not { Earliest: not null } when || when.Granularity != first.When!.Granularity || when.Earliest <= last.When!.Latest || !Belongs(time, first, mention))
                yield break;
            var between = text.Words.Skip(last.End).Take(time.First - last.End).ToList();
            if (!between.TrueForAll(word => Joins(word) || IsInPlace(word)) || !between.Exists(IsJoint))
                yield break;
            var places = Places.Where(place => place.First >= last.End && place.End <= time.First).ToList();
            yield return new Step(time, places, between.Exists(IsAgain), TimePaths.IsDay(when) && when.Earliest == last.When.Latest!.Value.AddDays(1));
            last = time;
        }
    }

    // Its way up to the event leads over nothing but the row itself.
    private bool Belongs(TimeExpression time, TimeExpression first, EventMention mention)
    {
        for (var word = text.Words[time.Head]; word.Index != mention.Carrier && word.Index != mention.TriggerWord; word = text.Words[word.Head])
            if (word.IsRoot || !(IsAgain(word) || IsInPlace(word) || times.Any(other => other.First >= first.First && other.First <= word.Index && word.Index < other.End)))
                return false;
        return true;
    }

    // A country takes part unless something is said to be in it.
    private IEnumerable<Mention> Places => mentions.Where(mention => mention.Type == EntityType.Place || (mention.Type == EntityType.Country && IsInside(mention)));

    private bool IsInside(Mention mention)
    {
        var before = mention.First - 1;
        while (before >= 0 && text.Words[before].Pos == "DET")
            before--;
        return before >= 0 && tables.PutsInside(text.Words[before].Text.ToLowerInvariant());
    }

    private bool IsInPlace(Word word) => Places.Any(place => place.First <= word.Index && word.Index < place.End);

    // "The meeting on Monday and Friday" is still one meeting.
    private bool IsOneNoun(EventMention mention) => text.Words[mention.TriggerWord] is { Pos: "NOUN" } noun && !noun.Has("Number=Plur");

    private bool Joins(Word word) => IsJoint(word) || IsAgain(word) || word.Pos is "ADP" or "DET";

    private static bool IsJoint(Word word) => word.Pos == "CCONJ" || word.Text == ",";

    private bool IsAgain(Word word) => tables.Repeats(word.Text.ToLowerInvariant());

    private sealed record Step(TimeExpression Time, IReadOnlyList<Mention> Places, bool Again, bool Adjacent);
}
