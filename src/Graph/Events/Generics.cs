using Graph.Text;

namespace Graph.Events;

/// <summary>Tells what happens in general from what happened: "summits usually centre on trade".</summary>
internal static class Generics
{
    /// <summary>Whether the mention is a bare plural noun whose clause stands in the present.</summary>
    public static bool IsGeneric(ParsedText text, EventMention mention)
    {
        var noun = text.Words[mention.TriggerWord];
        if (!mention.Several || text.Children(noun.Index, "det", "nummod", "nmod:poss").Any() || mention.Carrier == noun.Index)
            return false;
        var verb = text.Words[mention.Carrier];
        return verb.Has("Tense=Pres") && verb.Has("VerbForm=Fin") && !text.Children(verb.Index, "aux").Any();
    }
}
