using Graph.Text;

namespace Graph.Mentions;

/// <summary>A counterpart holds the office of the one whose counterpart he is: the last person before in the sentence with an office.</summary>
internal static class Counterparts
{
    public static void Fill(ParsedText text, IReadOnlyList<Draft> ordered)
    {
        for (var i = 0; i < ordered.Count; i++)
        {
            if (ordered[i] is not { Counterpart: true, Office: null } counterpart)
                continue;
            var sentence = text.Words[counterpart.First].Sentence;
            var model = ordered.Take(i).LastOrDefault(draft => draft is { Type: EntityType.Person, Office: not null, Counterpart: false }
                && text.Words[draft.First].Sentence == sentence);
            counterpart.Office = model?.Office;
            counterpart.OfficeClass = model?.OfficeClass;
        }
    }
}
