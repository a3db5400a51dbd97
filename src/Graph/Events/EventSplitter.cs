namespace Graph.Events;

/// <summary>Tells several events of one trigger apart: "meetings with A and B" are two, "visited A and B" are two visits.</summary>
internal static class EventSplitter
{
    /// <summary>The arguments of each event, at least one list.</summary>
    public static IReadOnlyList<List<Argument>> Split(TriggerHit hit, List<Argument> arguments, ClauseReader clauses, MentionIndex mentions)
    {
        var perParty = hit.Row.Type switch
        {
            "Visit" => States(arguments, mentions) is { Count: > 1 } states ? states : Coordinated(arguments.Where(argument => argument.Role is "host" or "place"), clauses, mentions),
            "Meeting" or "Call" when hit.Row.Pos == "NOUN" && clauses.Text.Words[hit.Word].Has("Number=Plur") =>
                Coordinated(arguments.Where(argument => argument.Side == "b"), clauses, mentions),
            _ => [],
        };
        return perParty.Count < 2
            ? [arguments]
            : [.. perParty.Select(own => arguments.Where(argument => argument == own || !perParty.Contains(argument)).ToList())];
    }

    private static List<Argument> States(List<Argument> arguments, MentionIndex mentions) =>
        [.. arguments.Where(argument => argument is { Role: "host", Mention: { } number } && mentions[number].Type == EntityType.Country)];

    // The arguments whose words are coordinated with each other ("Oslo and Bergen"), not a town beside its country.
    private static List<Argument> Coordinated(IEnumerable<Argument> arguments, ClauseReader clauses, MentionIndex mentions)
    {
        var list = arguments.Where(argument => argument.Mention is not null).ToList();
        if (list.Count < 2)
            return [];
        var together = clauses.Text.Coordinated(mentions[list[0].Mention!.Value].Head);
        return list.Where(argument => together.Contains(mentions[argument.Mention!.Value].Head)).ToList();
    }
}
