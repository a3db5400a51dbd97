using System.Globalization;
using Graph.Claims;
using Graph.Coreference;
using Graph.Documents;

namespace Graph.Tests.Support;

/// <summary>Documents with chains and claims, made by hand: <c>Some.Text("a", "Ana Ruiz met Otto Berg.", "2031-05-20")</c>.</summary>
internal static class Some
{
    public static SomeDocument Text(string key, string text, string? published = "2031-05-20", string language = "en", string? source = null) =>
        new(new Document(key, text)
        {
            Published = published is null ? null : Day(published),
            PublishedBasis = published is null ? PublishedBasis.None : PublishedBasis.Given,
            Language = language,
            Source = source,
        });

    /// <summary>A full date in the text.</summary>
    public static Occurrence On(string day, TimeBasis basis = TimeBasis.Explicit) => new(Day(day), Day(day), Granularity.Day, basis);

    /// <summary>A calendar month, <c>yyyy-MM</c>.</summary>
    public static Occurrence In(string month)
    {
        var first = Day(month + "-01");
        return new Occurrence(first, first.AddMonths(1).AddDays(-1), Granularity.Month, TimeBasis.Explicit);
    }

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>One document that is being made. Things and claims are found in the text by their words.</summary>
internal sealed class SomeDocument(Document document)
{
    private readonly List<StoredChain> chains = [];
    private readonly List<Claim> claims = [];
    private readonly List<Claim> relations = [];
    private int searched;

    public Document Document => document;

    public string Person(string name, string? country = null, string? office = null, string? gender = null) =>
        Chain(EntityType.Person, name, true, chain => chain with { Country = country, Offices = office is null ? [] : [office], Gender = gender });

    /// <summary>A person without a name: "the envoy".</summary>
    public string Somebody(string words, string? country = null, string? office = null) =>
        Chain(EntityType.Person, words, false, chain => chain with { Country = country, Offices = office is null ? [] : [office] });

    public string Country(string name, string code) => Chain(EntityType.Country, name, true, chain => chain with { Key = $"country:{code}", Country = code });

    public string Thing(EntityType type, string name, bool named = true, string? country = null, string? key = null, params string[] names) =>
        Chain(type, name, named, chain => chain with { Country = country, Key = key, Names = named ? [.. names.Append(name).Distinct().Order(StringComparer.Ordinal)] : [] });

    /// <summary>A claim triggered by a word of the text (its next occurrence), in the sentence around it.</summary>
    public SomeDocument Claim(string type, string trigger, Occurrence? time, params (string Role, string Chain)[] parties) =>
        Claim(type, trigger, time, claim => claim, parties);

    public SomeDocument Claim(string type, string trigger, Occurrence? time, Func<Claim, Claim> more, params (string Role, string Chain)[] parties)
    {
        var span = Find(trigger, searched);
        searched = span.End;
        var sentence = SentenceOf(span);
        var arguments = parties.Select(party => new ClaimArgument(party.Role, party.Chain, First(party.Chain), First(party.Chain).Of(document.Text)))
            .OrderBy(argument => argument.Span).ThenBy(argument => argument.Role, StringComparer.Ordinal).ToList();
        var id = ContentId.Of(document.Id, type, span.Start.ToString(CultureInfo.InvariantCulture), string.Join('|', arguments.Select(argument => argument.Chain)));
        claims.Add(more(new Claim(id, document.Id, type, sentence, sentence.Of(document.Text), span, arguments) { Time = time, Confidence = 0.9, Extractor = "hand/1" }));
        return this;
    }

    /// <summary>A person's office of a known country, stated by the first sentence that names the person.</summary>
    public SomeDocument Holds(string person, string office, string country)
    {
        var words = First(person);
        var sentence = SentenceOf(words);
        relations.Add(new Claim(
            ContentId.Of("holds-office", document.Id, person, office), document.Id, "holds-office", sentence, sentence.Of(document.Text), words,
            [
                new ClaimArgument("object", null, words, words.Of(document.Text)) { Key = country },
                new ClaimArgument("office", null, words, words.Of(document.Text)) { As = office },
                new ClaimArgument("subject", person, words, words.Of(document.Text)),
            ])
        {
            Confidence = 0.9,
            Extractor = "hand/1",
        });
        return this;
    }

    public ClaimSource Source(string chain) => new(chain, First(chain), First(chain).Of(document.Text));

    public DocumentClaims Build() => new(document, [.. chains.OrderBy(chain => chain.Chain.Index)], [.. claims.OrderBy(claim => claim.Trigger)])
    {
        Relations = [.. relations.OrderBy(claim => claim.Trigger).ThenBy(claim => claim.Id, StringComparer.Ordinal)],
    };

    public static implicit operator DocumentClaims(SomeDocument made) => made.Build();

    private string Chain(EntityType type, string name, bool named, Func<Chain, Chain> more)
    {
        var from = chains.Where(chain => chain.Chain.Name == name).Select(chain => chain.Spans[0].End).DefaultIfEmpty(0).Max();
        var span = Find(name, from);
        var chain = more(new Chain(chains.Count, type, [chains.Count], name, named) { Names = named ? [name] : [] });
        var stored = new StoredChain(ContentId.Of(document.Id, span.Start.ToString(CultureInfo.InvariantCulture), name), chain, [span]);
        chains.Add(stored);
        return stored.Id;
    }

    private TextSpan First(string chain) => chains.Single(stored => stored.Id == chain).Spans[0];

    private TextSpan Find(string words, int from)
    {
        var start = document.Text.IndexOf(words, Math.Min(from, document.Text.Length), StringComparison.Ordinal);
        start = start < 0 ? document.Text.IndexOf(words, StringComparison.Ordinal) : start;
        return start < 0 ? throw new ArgumentException($"'{words}' is not in '{document.Text}'.", nameof(words)) : new TextSpan(start, start + words.Length);
    }

    private TextSpan SentenceOf(TextSpan trigger)
    {
        var start = document.Text.LastIndexOf(". ", trigger.Start, StringComparison.Ordinal) is >= 0 and var before ? before + 2 : 0;
        var end = document.Text.IndexOf(". ", trigger.End, StringComparison.Ordinal) is >= 0 and var after ? after + 1 : document.Text.Length;
        return new TextSpan(start, end);
    }
}
