using Graph.Events;
using Graph.Text;

namespace Graph.Claims;

/// <summary>The day that an undated event takes over from the story around it.</summary>
internal sealed class InheritedTime(ParsedText text, TimePaths paths, ClaimTables tables)
{
    /// <summary>The day of the main clause around the event, or of the sentence right before it in its paragraph; null where they tell none.</summary>
    public Occurrence? Day(EventMention mention)
    {
        var sentence = text.Sentences[mention.Sentence];
        if (text.Words[mention.Carrier].Has("Tense=Pres") && text.Words[mention.Carrier].Has("VerbForm=Fin"))
            return null;
        foreach (var near in new[] { sentence.Index, sentence.Index - 1 })
        {
            if (near < 0 || !SameParagraph(text.Sentences[near], sentence))
                break;
            var root = text.Sentences[near].Root;
            if (near != sentence.Index && Speaks(root))
                break;
            var day = paths.OnlyDay(near, out var several);
            if (several || (day is not null && near == sentence.Index && mention.Carrier != root && Speaks(root)))
                break;
            if ((day ?? DayOfOccasion(near)) is { } found)
                return new Occurrence(found, found, Granularity.Day, TimeBasis.Inherited);
        }

        return null;
    }

    // "An airstrike on Thursday ... The airstrike hit the airport, where she was meeting B": the sentence tells what went on in a known occasion.
    private DateOnly? DayOfOccasion(int sentence)
    {
        var (first, end) = (text.Sentences[sentence].First, text.Sentences[sentence].End);
        for (var i = first; i < end; i++)
            if (tables.IsOccasion(Lemma(i)) && IsDefinite(i) && IsToldOf(i, text.Sentences[sentence].Root) && DayOfFirst(i, sentence) is { } day)
                return day;
        return null;
    }

    // The nearest sentence before that tells of the same occasion decides, whether it has a day or not.
    private DateOnly? DayOfFirst(int noun, int sentence)
    {
        for (var i = text.Sentences[sentence].First - 1; i >= 0; i--)
            if (Lemma(i) == Lemma(noun))
            {
                var earlier = text.Sentences[text.Words[i].Sentence];
                if (paths.OnlyDay(earlier.Index, out _) is { } day && paths.PathTo(i, earlier.Root) is { } path && path.TrueForAll(word => TimePaths.IsPhrase(word) || IsSubject(word)))
                    return day;
                if (!IsDefinite(i))
                    return null;
            }

        return null;
    }

    // It happened ("the raid began"), was made to happen ("carried out the raid"), or the rest happened in it ("in the raid").
    private bool IsToldOf(int noun, int root)
    {
        var word = text.Words[noun];
        if (word.Head != root)
            return false;
        return word.BaseRelation switch
        {
            "nsubj" => word.Relation != "nsubj:pass" || tables.Performs(Lemma(root)),
            "obj" => tables.Performs(Lemma(root)),
            "obl" => text.Children(noun, "case").Any(child => tables.PutsInside(child.Text.ToLowerInvariant())),
            _ => false,
        };
    }

    private bool IsDefinite(int noun) =>
        text.Words[noun].Has("Definite=Def") || text.Children(noun, "det").Any(child => child.Has("Definite=Def") || child.Has("PronType=Dem"));

    private static bool IsSubject(Word word) => word.BaseRelation == "nsubj";

    private bool SameParagraph(Sentence left, Sentence right) =>
        !text.Document.Text.AsSpan(left.Span.Start, right.Span.Start - left.Span.Start).Contains('\n');

    private bool Speaks(int word) => tables.Speaks(Lemma(word), "verb");

    private string Lemma(int word) => text.Words[word].Lemma.ToLowerInvariant();
}
