using Graph.Mentions;
using Graph.Text;

namespace Graph.Events;

/// <summary>Tells who "the two countries", "both leaders" or "the leaders of the two states" are: the only two that the lines before name.</summary>
internal sealed class Pairs(EventTables tables, ParsedText text, MentionIndex mentions)
{
    /// <summary>How many sentences before its own a pair may be named in.</summary>
    private const int MaxDistance = 2;

    /// <summary>The two mentions that the phrase of <paramref name="word"/> stands for; empty when it is no pair or the lines name more or fewer.</summary>
    public IReadOnlyList<Mention> Of(int word)
    {
        var noun = text.Words[word];
        if (Kind(noun) is not { } kind)
            return [];
        if (IsCounted(noun))
            return Named(kind == "country" ? EntityType.Country : EntityType.Person, word);
        // "The leaders of the two countries": unnamed people stand for their countries.
        foreach (var owner in text.Children(word, "nmod", "nmod:poss"))
            if (Kind(owner) == "country" && IsCounted(owner))
                return Named(EntityType.Country, word);
        return [];
    }

    private string? Kind(Word noun) => tables.Word("pair", noun.Lemma.ToLowerInvariant()) is { } kind && noun.Has("Number=Plur") ? kind : null;

    private bool IsCounted(Word noun) => text.Children(noun.Index, "nummod", "det", "amod")
        .Any(child => tables.Word("pair-count", child.Lemma.ToLowerInvariant()) is not null || tables.Word("pair-count", child.Text.ToLowerInvariant()) is not null);

    private List<Mention> Named(EntityType type, int word)
    {
        var found = new List<Mention>();
        for (var sentence = text.Words[word].Sentence; sentence >= Math.Max(0, text.Words[word].Sentence - MaxDistance) && found.Count < 2; sentence--)
            foreach (var mention in mentions.NamesIn(text.Sentences[sentence], type).Where(mention => mention.First < word))
                if (found.TrueForAll(other => mentions.ChainOf(other.Index) != mentions.ChainOf(mention.Index)))
                    found.Add(mention);
        return found.Count == 2 ? found : [];
    }
}
