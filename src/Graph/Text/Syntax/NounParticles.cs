namespace Graph.Text.Syntax;

/// <summary>A noun is no particle: in "took over the ship", "over" is the particle and "the ship" the object.</summary>
internal static class NounParticles
{
    public static void Rewrite(DraftTree tree)
    {
        for (var word = 0; word < tree.Count; word++)
        {
            if (tree[word].Relation != "prt" || !tree[word].IsNominal || tree.Child(word, "case") is not (var particle and >= 0))
                continue;
            var verb = tree.Head(word);
            tree.Attach(word, verb, "dobj");
            tree.Attach(particle, verb, "prt");
        }
    }
}
