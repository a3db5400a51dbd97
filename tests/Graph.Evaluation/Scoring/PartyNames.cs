using Graph.Evaluation.Gold;

namespace Graph.Evaluation.Scoring;

/// <summary>Whether an entity of the export is a party of the gold, by names.</summary>
internal static class PartyNames
{
    public static bool Same(GoldParty party, IReadOnlyList<string> names) =>
        party.Names.Any(name => names.Any(other => Same(Folding.Event(name), Folding.Event(other), party.Type)));

    private static bool Same(string gold, string other, string type)
    {
        if (gold.Length == 0 || other.Length == 0)
            return false;
        if (gold == other)
            return true;
        string[] a = gold.Split(' '), b = other.Split(' ');
        return type switch
        {
            "Person" => a[^1].EnumerateRunes().Count() > 3 && a[^1] == b[^1] && (a.Length == 1 || b.Length == 1 || a[0][0] == b[0][0]),
            "Country" or "Place" => false,
            _ => a.Length > 1 && b.Length > 1 && (a.All(b.Contains) || b.All(a.Contains)),
        };
    }
}
