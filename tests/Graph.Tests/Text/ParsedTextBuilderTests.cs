using Graph.Documents;
using Graph.Language;
using Graph.Text;

namespace Graph.Tests.Text;

public sealed class ParsedTextBuilderTests
{
    /// <summary>Tokens as <c>text/pos/head/label</c>, heads counted from 0; "_" is a blank of one unit. Tokens are joined without blanks.
    /// "|" starts a sentence.</summary>
    private static ParsedText Build(string rows, params (int First, int End, string Label)[] names)
    {
        var tokens = new List<Token>();
        var starts = new List<int> { 0 };
        var text = "";
        foreach (var row in rows.Split(' '))
        {
            if (row == "|")
            {
                starts.Add(tokens.Count);
                continue;
            }

            var cells = row.Split('/');
            var form = cells[0] == "_" ? " " : cells[0];
            tokens.Add(new Token(text.Length, text.Length + form.Length, form, form, form, cells[1], "", "", cells[2][0] - '0', cells[3], false, form == " "));
            text += form;
        }

        var spans = starts.Select((start, i) => (start, End: i + 1 < starts.Count ? starts[i + 1] : tokens.Count))
            .Select(span => new SentenceSpan(span.start, span.End, tokens[span.start].Start, tokens[span.End - 1].End)).ToList();
        var builder = new ParsedTextBuilder(new Document("test", text), isClear: true);
        builder.Add(Stretch.Of(text, new TextSpan(0, text.Length), []), tokens, spans,
            [.. names.Select(name => new EntitySpan(name.First, name.End, name.Label, tokens[name.First].Start, tokens[name.End - 1].End))]);
        return builder.Build();
    }

    private static string Shown(ParsedText parsed) => string.Join(' ', parsed.Sentences.Select(sentence => string.Join(' ', parsed.Words
        .Skip(sentence.First).Take(sentence.End - sentence.First).Select(word => $"{word.Text}<{(word.IsRoot ? "" : parsed.Words[word.Head].Text + ".")}{word.Relation}"))
        + " ."));

    [Fact]
    public void Blanks_are_no_words_and_what_hung_from_them_hangs_from_their_heads() => Assert.Equal(
        "She<left.nsubj left<root .", Shown(Build("She/PRON/1/nsubj _/SPACE/2/dep left/VERB/2/ROOT _/SPACE/2/dep")));

    [Fact]
    public void A_blank_at_the_root_gives_its_place_to_the_verb() => Assert.Equal(
        "Ships<left.nsubj left<root .", Shown(Build("Ships/NOUN/1/nsubj _/SPACE/1/ROOT left/VERB/1/dep")));

    [Fact]
    public void A_sentence_of_blanks_is_none() => Assert.Equal("Ships<root .", Shown(Build("_/SPACE/0/ROOT | Ships/NOUN/1/ROOT")));

    [Fact]
    public void A_closing_quote_belongs_to_the_sentence_before() => Assert.Equal(
        "Go<root ”<Go.punct . Ships<left.nsubj left<root .",
        Shown(Build("Go/VERB/0/ROOT | ”/PUNCT/4/punct _/SPACE/4/dep Ships/NOUN/4/nsubj left/VERB/4/ROOT")));

    [Fact]
    public void No_sentence_ends_behind_an_abbreviation() => Assert.Equal(
        "Gen.<left.dep Ito<left.nsubj left<root .", Shown(Build("Gen./PROPN/0/ROOT | Ito/PROPN/2/nsubj left/VERB/2/ROOT")));

    [Fact]
    public void A_sentence_that_starts_small_after_no_full_stop_is_none() => Assert.Equal(
        "Ships<left.nsubj left<root quickly<left.dep .", Shown(Build("Ships/NOUN/1/nsubj left/VERB/1/ROOT | quickly/ADV/2/ROOT")));

    [Fact]
    public void Names_lose_the_blanks_around_them()
    {
        var parsed = Build("_/SPACE/2/dep Ito/PROPN/2/nsubj left/VERB/2/ROOT _/SPACE/2/dep", (0, 2, "PERSON"), (3, 4, "ORG"));
        Assert.Equal(new NamedSpan(0, 1, "PERSON"), parsed.Names.Single());
    }
}
