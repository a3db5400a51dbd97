namespace Graph.Events;

/// <summary>Tells a contact by telephone or video from one in a room: "spoke by phone", "met over a video link".</summary>
internal static class ContactMedium
{
    /// <summary>Whether a phrase of the trigger or of its carrier names a medium.</summary>
    public static bool IsCall(EventTables tables, ClauseReader clauses, int trigger, int carrier) =>
        Has(tables, clauses, trigger) || (carrier != trigger && Has(tables, clauses, carrier) && clauses.ClauseOf(trigger) == carrier);

    private static bool Has(EventTables tables, ClauseReader clauses, int head)
    {
        foreach (var (preposition, word) in clauses.Phrases(head))
            if (tables.Word("medium", clauses.Text.Words[word].Lemma.ToLowerInvariant()) is { } prepositions
                && prepositions.Split('|').Contains(preposition, StringComparer.Ordinal))
                return true;
        foreach (var child in clauses.Text.Children(head, "advmod", "obl"))
            if (tables.Word("medium", child.Text.ToLowerInvariant()) == "")
                return true;
        return false;
    }
}
