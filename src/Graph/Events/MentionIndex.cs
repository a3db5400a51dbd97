using Graph.Coreference;
using Graph.Mentions;
using Graph.Text;

namespace Graph.Events;

/// <summary>From words to mentions and from mentions to chains.</summary>
internal sealed class MentionIndex
{
    private readonly ParsedText text;
    private readonly IReadOnlyList<Mention> mentions;
    private readonly IReadOnlyList<Chain> chains;
    private readonly int[] chainOf;
    private readonly List<Mention>?[] byWord;

    /// <summary>Indexes the mentions of one document.</summary>
    public MentionIndex(ParsedText text, IReadOnlyList<Mention> mentions, IReadOnlyList<Chain> chains)
    {
        (this.text, this.mentions, this.chains) = (text, mentions, chains);
        byWord = new List<Mention>?[text.Words.Count];
        foreach (var mention in mentions)
            for (var word = mention.First; word < mention.End; word++)
                (byWord[word] ??= []).Add(mention);
        chainOf = new int[mentions.Count];
        Array.Fill(chainOf, -1);
        foreach (var chain in chains)
            foreach (var mention in chain.Mentions)
                chainOf[mention] = chain.Index;
    }

    /// <summary>The mention with this number.</summary>
    public Mention this[int index] => mentions[index];

    /// <summary>The chain of a mention, or null when it stands in none (an expletive "it").</summary>
    public Chain? ChainOf(int mention) => chainOf[mention] < 0 ? null : chains[chainOf[mention]];

    /// <summary>Proper names of a type in a sentence, in order.</summary>
    public IEnumerable<Mention> NamesIn(Sentence sentence, EntityType type) =>
        mentions.Where(mention => mention.Type == type && mention.Kind == MentionKind.Name && mention.First >= sentence.First && mention.End <= sentence.End);

    /// <summary>Lemma of the word that carries the mention, lower case.</summary>
    public string HeadLemma(Mention mention) => text.Words[mention.Head].Lemma.ToLowerInvariant();

    /// <summary>The mention that a word stands for as an argument: the one it heads, else the smallest one around it, else a name
    /// that is put beside it ("Foreign Secretary" + "Ann Lee"); null when it names nothing.</summary>
    public Mention? At(int word)
    {
        var around = byWord[word];
        if (around is not null)
            return around.OrderBy(mention => mention.Head == word ? 0 : 1).ThenBy(mention => mention.Kind).ThenBy(mention => mention.Head == word ? -mention.Span.Length : mention.Span.Length).First();
        foreach (var child in text.Children(word, "appos", "flat", "compound"))
            if (byWord[child.Index]?.FirstOrDefault(mention => mention.Type == EntityType.Person) is { } beside)
                return beside;
        return null;
    }
}
