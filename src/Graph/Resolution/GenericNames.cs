using System.Collections.Frozen;

namespace Graph.Resolution;

/// <summary>Names that many bodies bear ("Foreign Ministry", "parliament"): they tell a body only with its country.</summary>
internal static class GenericNames
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "the", "of", "for", "and", "ministry", "minister", "foreign", "affairs", "defence", "defense", "interior", "justice", "finance", "health",
        "education", "parliament", "senate", "house", "congress", "assembly", "national", "government", "cabinet", "council", "court", "supreme",
        "high", "constitutional", "central", "bank", "police", "army", "navy", "air", "force", "coast", "guard", "armed", "forces", "military",
        "department", "state", "office", "president", "presidential", "party", "labour", "democratic", "socialist", "union", "university",
        "commission", "committee", "election", "electoral", "embassy", "prosecutor", "general", "intelligence", "security", "service", "agency",
        "utanrikisraduneytid", "varnarmalaraduneytid", "innanrikisraduneytid", "domsmalaraduneytid", "fjarmalaraduneytid", "thingid",
        "rikisstjornin", "logreglan", "haestirettur", "landhelgisgaeslan", "herinn", "sedlabankinn", "stjornarradid",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded name has words for kinds of bodies only.</summary>
    public static bool Matches(string fold) => fold.Split(' ').All(Words.Contains);
}
