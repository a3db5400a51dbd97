using Graph.Lexicon;
using Graph.Text;

namespace Graph.Mentions;

/// <summary>Brings names to their base form: nominative, without possessive endings, not in capitals.</summary>
internal sealed class BaseForms
{
    private readonly Lookups lookups;
    private readonly HashSet<string> formsOfText;

    public BaseForms(Lookups lookups)
    {
        this.lookups = lookups;
        formsOfText = new HashSet<string>(
            lookups.Text.Words.Where(word => Casing.IsCapitalised(word.Text)).Select(word => word.Text), StringComparer.Ordinal);
    }

    /// <summary>The base form of the name in words [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public string Of(int first, int end, EntityType type)
    {
        var span = lookups.Text.TextOf(lookups.Text.SpanOf(first, end));
        if (!lookups.Vocabulary.IsIcelandic)
            return type is EntityType.Person or EntityType.Place && end - first > 0 && Casing.IsShouted(span) ? TitleCase(span) : OneLine(WithoutPossessive(span));
        var pieces = new List<string>();
        var behindHead = false;
        for (var i = first; i < end; i++)
        {
            pieces.Add(Glue(i, first) + (behindHead ? lookups.Text.Words[i].Text : Nominative(i, type, i == end - 1)));
            // What follows the noun of a body's name is its genitive and stays: "Háskóli Íslands".
            behindHead |= type == EntityType.Organization && lookups.Vocabulary.OrganizationHead(lookups.Text.Words[i]) is not null;
        }

        return string.Concat(pieces);
    }

    private string Glue(int i, int first) =>
        i > first && lookups.Text.Words[i].Span.Start > lookups.Text.Words[i - 1].Span.End ? " " : "";

    private string Nominative(int index, EntityType type, bool isLast)
    {
        var word = lookups.Text.Words[index];
        var form = word.Text;
        if (!Casing.IsCapitalised(form))
            return form;
        return type switch
        {
            EntityType.Person => Person(word, isLast),
            EntityType.Organization when lookups.Vocabulary.Ending(form) is { } ending => form[..^ending.Ending.Length] + (ending.Ending.Length == form.Length ? Casing.Title(ending.Base) : ending.Base),
            EntityType.Place or EntityType.Vessel or EntityType.Organization => Foreign(word, isLast),
            _ => form,
        };
    }

    private string Person(Word word, bool isLast)
    {
        if (isLast && lookups.Vocabulary.Patronymic(word.Text) is { } patronymic)
            return patronymic.Nominative;
        var readings = lookups.Vocabulary.GivenNames(word.Text);
        return readings.Count > 0 ? Reading(readings, word).Nominative : Foreign(word, isLast);
    }

    /// <summary>The reading that the word's case allows; a nominative reading is kept for lack of a better one.</summary>
    private static GivenName Reading(IReadOnlyList<GivenName> readings, Word word)
    {
        string[] cases = ["Nom", "Acc", "Dat", "Gen"];
        var marked = Array.Find(cases, one => word.Has($"Case={one}"))?.ToLowerInvariant();
        return readings.FirstOrDefault(reading => marked is not null && reading.Case is not null && GrammaticalCases.Allows(reading.Case, marked)) ?? readings[0];
    }

    /// <summary>A foreign name takes at most a genitive -s, which goes where the text also has the shorter form or the tree says genitive.</summary>
    private string Foreign(Word word, bool isLast)
    {
        var form = word.Text;
        if (form.Length < 4 || !form.EndsWith('s') || form.EndsWith("ss", StringComparison.Ordinal))
            return form;
        var shorter = form[..^1];
        if (formsOfText.Contains(shorter) || lookups.Vocabulary.GivenNames(shorter).Count > 0)
            return shorter;
        return isLast && word.Has("Case=Gen") && word.Lemma != form && word.Lemma.Equals(shorter, StringComparison.OrdinalIgnoreCase) ? shorter : form;
    }

    private static string WithoutPossessive(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;

    private static string OneLine(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string TitleCase(string name) =>
        string.Join(' ', name.Split(' ').Select(word => word.Length > 1 ? Casing.Title(word) : word));
}
