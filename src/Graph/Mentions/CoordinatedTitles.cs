using Graph.Text;

namespace Graph.Mentions;

/// <summary>A title said of several reaches all their names: "presidents X and Y".</summary>
internal static class CoordinatedTitles
{
    public static void Spread(ParsedText text, IReadOnlyList<Draft> names)
    {
        for (var i = 1; i < names.Count; i++)
        {
            var (before, name) = (names[i - 1], names[i]);
            if (before is not { Type: EntityType.Person, PluralTitle: true } || name is not { Type: EntityType.Person, Office: null })
                continue;
            if (!Enumerable.Range(before.End, Math.Max(0, name.First - before.End)).All(word => text.Words[word].Pos is "CCONJ" || text.Words[word].Text == ","))
                continue;
            name.Office = before.Office;
            name.OfficeClass = before.OfficeClass;
            name.Country ??= before.Country;
            name.PluralTitle = true;
        }
    }
}
