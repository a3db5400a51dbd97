namespace Graph.Resolution;

/// <summary>Offices that one person holds alone: two of them at one time tell namesakes apart.</summary>
internal static class Offices
{
    private static readonly (string Words, string Class)[] Exclusive =
    [
        ("vice president", "vice president"), ("deputy", ""), ("former", ""), ("acting", ""), ("ex-president", ""), ("elect", ""),
        ("prime minister", "head of government"), ("premier", "head of government"), ("chancellor", "head of government"),
        ("president", "head of state"), ("king", "head of state"), ("queen", "head of state"), ("emperor", "head of state"),
        ("foreign minister", "foreign minister"), ("secretary of state", "foreign minister"), ("minister of foreign affairs", "foreign minister"),
        ("defence minister", "defence minister"), ("defense minister", "defence minister"), ("secretary of defense", "defence minister"),
        ("interior minister", "interior minister"), ("finance minister", "finance minister"), ("justice minister", "justice minister"),
        ("secretary-general", "secretary-general"), ("mayor", "mayor"), ("governor", "governor"), ("pope", "pope"), ("bishop", "bishop"),
        ("ambassador", "ambassador"), ("envoy", "ambassador"), ("diplomat", "ambassador"), ("judge", "judge"), ("prosecutor", "prosecutor"), ("police chief", "police chief"),
    ];

    /// <summary>Class of an exclusive office ("head of state"), or null for all others ("official", "former President").</summary>
    public static string? ClassOf(string office)
    {
        var padded = $" {office} ";
        foreach (var (words, name) in Exclusive)
            if (padded.Contains($" {words} ", StringComparison.OrdinalIgnoreCase))
                return name.Length == 0 ? null : name;
        return null;
    }
}
