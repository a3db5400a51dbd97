namespace Graph.Resolution;

/// <summary>Which types of events can be one event under two names.</summary>
internal static class EventTypes
{
    private const string Talks = "Talks";

    /// <summary>Talks leave the medium unsaid: they can be the call or the meeting that another text reports.</summary>
    private static readonly string[] Conversations = ["Call", "Meeting", Talks];

    /// <summary>Types that share blocks.</summary>
    public static string GroupOf(string type) => Conversations.Contains(type, StringComparer.Ordinal) ? Talks : type;

    /// <summary>Whether two claims of these types can state one event. Meeting and Visit never, Meeting and Call never.</summary>
    public static bool CanBeOne(string x, string y) => x == y || (GroupOf(x) == GroupOf(y) && (x == Talks || y == Talks));

    /// <summary>The type of an event whose claims have these types: the one that says more.</summary>
    public static string MostSpecific(IEnumerable<string> types) =>
        types.OrderBy(type => type == Talks ? 1 : 0).ThenBy(type => type, StringComparer.Ordinal).First();
}
