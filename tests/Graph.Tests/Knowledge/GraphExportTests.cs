using FsCheck.Xunit;
using Graph.Events;
using Graph.Knowledge;
using Graph.Resolution;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.Knowledge;

public sealed class GraphExportTests
{
    [Fact]
    public void An_empty_graph_has_all_lists() => Assert.Equal(
        """{"schema":"graph/1","documents":[],"entities":[],"events":[],"relations":[],"judgements":[]}""", GraphExport.ToJson(KnowledgeGraph.Empty));

    [Fact]
    public void A_graph_is_written_member_by_member()
    {
        var made = Some.Text("a", "Ana Ruiz called Oslo.", source: "The Herald");
        var (ana, norway) = (made.Person("Ana Ruiz", "PE", "President"), made.Thing(EntityType.Country, "Oslo", key: "country:NO"));
        made.Claim("Call", "called", Some.On("2031-05-18"),
            claim => claim with { Modality = Modality.Planned, Attribution = [made.Source(ana)], Arguments = [claim.Arguments[0] with { As = "President", Alleged = true }, claim.Arguments[1]] },
            ("caller", ana), ("participant", norway));
        var graph = GraphBuilder.Build([made]);
        var (document, claim) = (made.Document.Id, graph.Claims[0].Id);
        var expected = $$$"""
            {"schema":"graph/1",
            "documents":[{"id":"{{{document}}}","key":"a","source":"The Herald","published":"2031-05-20","language":"en","text":"Ana Ruiz called Oslo."}],
            "entities":[
            {"id":"{{{ana}}}","type":"Person","name":"Ana Ruiz","named":true,"names":["Ana Ruiz"],"chains":[{"id":"{{{ana}}}","document":"{{{document}}}","spans":[{"start":0,"end":8}]}]},
            {"id":"country:NO","type":"Country","name":"Norway","named":true,"names":["Oslo"],"labels":{"en":"Norway","is":"Noregur"},"key":"country:NO","chains":[{"id":"{{{norway}}}","document":"{{{document}}}","spans":[{"start":16,"end":20}]}]}],
            "events":[{"id":"{{{claim}}}","type":"Call","plover":"AGREE","status":"planned","why":"It is only planned or ordered (a); no document says that it took place.",
            "participants":[{"entity":"{{{ana}}}","role":"caller","as":"President","alleged":true},{"entity":"country:NO","role":"participant"}],
            "time":{"earliest":"2031-05-18","latest":"2031-05-18","granularity":"day","basis":"explicit"},
            "claims":[{"id":"{{{claim}}}","document":"{{{document}}}","start":0,"end":21,"quote":"Ana Ruiz called Oslo.","trigger":{"start":9,"end":15,"text":"called"},
            "arguments":[{"role":"caller","chain":"{{{ana}}}","start":0,"end":8,"text":"Ana Ruiz"},{"role":"participant","chain":"{{{norway}}}","start":16,"end":20,"text":"Oslo"}],
            "time":{"earliest":"2031-05-18","latest":"2031-05-18","granularity":"day","basis":"explicit"},
            "polarity":"asserted","modality":"planned","attribution":[{"entity":"{{{ana}}}","text":"Ana Ruiz","start":0,"end":8}],"confidence":0.9,"extractor":"hand/1"}]}],
            "relations":[],"judgements":[]}
            """.ReplaceLineEndings("");
        Assert.Equal(SortEntities(JObject.Parse(expected)).ToString(), JObject.Parse(GraphExport.ToJson(graph)).ToString());
    }

    [Property(MaxTest = 40)]
    public void No_member_is_null_and_every_quote_is_its_text(int seed)
    {
        var export = JObject.Parse(GraphExport.ToJson(GraphBuilder.Build(SomeNews.Documents(seed, 10), KnownThings.None)));
        Assert.DoesNotContain(export.DescendantsAndSelf(), token => token.Type == JTokenType.Null);
        var texts = export["documents"]!.ToDictionary(document => (string)document["id"]!, document => (string)document["text"]!, StringComparer.Ordinal);
        foreach (var claim in export["events"]!.SelectMany(item => item["claims"]!))
        {
            var text = texts[(string)claim["document"]!];
            Assert.Equal(text[(int)claim["start"]!..(int)claim["end"]!], (string)claim["quote"]!);
            foreach (var part in claim["arguments"]!.Append(claim["trigger"]!))
                Assert.Equal(text[(int)part["start"]!..(int)part["end"]!], (string)part["text"]!);
        }
    }

    [Fact]
    public void The_canonical_hash_tells_one_letter()
    {
        string Hash(string text) => CanonicalHash.Of(GraphBuilder.Build([Some.Text("a", text)], KnownThings.None));
        Assert.Equal(64, Hash("Ana Ruiz spoke.").Length);
        Assert.Equal(Hash("Ana Ruiz spoke."), Hash("Ana Ruiz spoke."));
        Assert.NotEqual(Hash("Ana Ruiz spoke."), Hash("Ana Ruiz speaks."));
    }

    private static JObject SortEntities(JObject export)
    {
        export["entities"] = new JArray(export["entities"]!.OrderBy(entity => (string)entity["id"]!, StringComparer.Ordinal));
        return export;
    }
}
