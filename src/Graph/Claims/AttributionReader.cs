using Graph.Events;
using Graph.Text;

namespace Graph.Claims;

/// <summary>Words that name who says so: the mention's word, or the words of an unnamed source.</summary>
internal sealed record SourceWords(int Word, TextSpan Span);

/// <summary>Finds who says so: "X said that", "…, X said", "according to X", "reportedly".</summary>
internal sealed class AttributionReader(ClaimTables tables)
{
    /// <summary>The sources of an event, outermost first; empty when the outlet itself says it.</summary>
    public IReadOnlyList<SourceWords> Read(ParsedText text, EventMention mention)
    {
        var found = new List<SourceWords>();
        var word = text.Words[mention.TriggerWord];
        for (var depth = 0; depth < 16; depth++)
        {
            AddBeside(found, text, word);
            if (word.IsRoot)
                break;
            var governor = text.Words[word.Head];
            // "Neita því að", "greina frá því að": what is said hangs on a pronoun of the verb.
            var content = word.BaseRelation is "ccomp" or "xcomp" or "parataxis" or "obj" || (word.Pos == "PRON" && word.BaseRelation is "obl" or "iobj")
                || (word.BaseRelation == "advcl" && text.Children(word.Index, "mark").Any(mark => tables.Read(mark.Lemma.ToLowerInvariant(), mark.Pos, "content") is not null));
            if (content && tables.Speaks(governor.Lemma.ToLowerInvariant(), "verb")
                && !(word.BaseRelation == "obj" && mention.Carrier == governor.Index && word.Index == mention.TriggerWord && mention.CarrierReading is not null))
                AddSpeaker(found, text, governor);
            word = governor;
        }

        found.Reverse();
        return found;
    }

    private void AddBeside(List<SourceWords> found, ParsedText text, Word word)
    {
        foreach (var index in text.Children(word.Index))
        {
            var child = text.Words[index];
            if (child.BaseRelation == "parataxis" && tables.Speaks(child.Lemma.ToLowerInvariant(), "verb"))
                AddSpeaker(found, text, child);
            else if (child.BaseRelation is "obl" or "nmod" && tables.Speaks(Preposition(text, index), "phrase"))
                Add(found, text, index);
            else if (child.BaseRelation is "obl" or "nmod" && tables.Speaks($"{Preposition(text, index)} {child.Lemma.ToLowerInvariant()}", "phrase")
                && text.Children(index, "nmod:poss").FirstOrDefault() is { } owner)
                Add(found, text, owner.Index);
            else if (child.BaseRelation == "advmod" && tables.Speaks(child.Lemma.ToLowerInvariant(), "adverb"))
                found.Add(new SourceWords(index, child.Span));
        }
    }

    private static void AddSpeaker(List<SourceWords> found, ParsedText text, Word verb)
    {
        if (text.Children(verb.Index, "nsubj", "obl:agent").FirstOrDefault(subject => subject.Relation != "nsubj:pass") is { } speaker)
            Add(found, text, speaker.Index);
    }

    private static void Add(List<SourceWords> found, ParsedText text, int head)
    {
        if (found.Exists(source => source.Word == head))
            return;
        var inside = text.Subtree(head).Where(index => index >= head - 6 && index <= head + 6 && text.Words[index].BaseRelation is not ("case" or "punct" or "acl" or "appos")).ToList();
        var first = head;
        while (first > 0 && inside.Contains(first - 1))
            first--;
        var end = head + 1;
        while (inside.Contains(end))
            end++;
        found.Add(new SourceWords(head, text.SpanOf(first, end)));
    }

    private static string Preposition(ParsedText text, int head) =>
        string.Join(' ', text.Children(head, "case").SelectMany(mark => new[] { mark }.Concat(text.Children(mark.Index, "fixed"))).OrderBy(mark => mark.Index)
            .Select(mark => mark.Text.ToLowerInvariant()));
}
