using Graph.Knowledge;
using Graph.Queries;
using Graph.Tests.Support;
using Newtonsoft.Json;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.Stores;

/// <summary>A store that answers questions itself gives the answers of a graph in memory.</summary>
public abstract partial class GraphStoreContract
{
    /// <summary>For the stores that answer questions themselves.</summary>
    private protected void AnswersAreThoseOfAGraphInMemory()
    {
        var filled = Empty();
        filled.Write(SomeNews.Documents(5, 40, places: 9), Version);
        filled.WriteDerived(GraphBuilder.Build(filled.ReadTruth()));
        var memory = new IndexQueries(new GraphIndex(filled.ReadGraph()));
        var store = Assert.IsType<IGraphQueries>(filled, exactMatch: false);
        var ship = memory.Named("Havbrisa").Answer.Choices[0];
        string[] asked =
        [
            "Dubrovka", "alyaksandr dubrovka", "Dubrovko", "A. Dubrovka", "Alexander", "J. Salazar Ibanez", "Salazar", "Ibanez", "Karter", "John", "Havbrisa", "Havbriza",
            "Lopez", "M. Lopes", "Prado", "Prada", "envoy", "Helga Arnarsdottir", "Arnardottir", "Nobody", "x", "", "\"Prado\" OR (", "Prado*", "a\\b", "Dubrovka\0",
            .. memory.Named("Dubrovka").Part.Graph.Entities.SelectMany(entity => (string[])[entity.Id, entity.Id[..6], entity.Name]).Take(24),
        ];
        foreach (var name in asked)
        {
            var (one, other) = (memory.Named(name), store.Named(name));
            Assert.Equal(Line(one), Line(other));
            Assert.Equal(Line(memory.Find(name).Answer), Line(store.Find(name).Answer));
            foreach (var entity in one.Answer.Choices.Take(2))
            {
                foreach (var question in (TimelineQuestion[])
                    [
                        new(entity, null), new(entity, null) { From = Date("2031-05-10"), Include = [EventStatus.Planned, EventStatus.Denied] },
                        new(entity, null) { To = Date("2031-05-12"), Types = ["Visit", "Seizure"] }, new(entity, one.Answer.Choices[^1]), new(entity, ship),
                    ])
                    Assert.Equal(Line(memory.Timeline(question).Answer), Line(store.Timeline(question).Answer));
                foreach (var question in (ContactQuestion[])
                    [
                        new(entity, null), new(entity, null) { From = Date("2031-05-10"), Include = [EventStatus.Planned, EventStatus.Denied] },
                        new(entity, null) { To = Date("2031-05-12"), Types = ["Visit", "Call"] }, new(entity, one.Answer.Choices[^1]),
                    ])
                    Assert.Equal(Line(memory.Contacts(question).Answer), Line(store.Contacts(question).Answer));
            }
        }
    }

    private static string Line(Answered<NameMatch> found) => JsonConvert.SerializeObject(new
    {
        found.Answer.Outcome,
        found.Answer.BySpelling,
        choices = found.Answer.Choices.Select(choice => IsPlain(found.Answer) ? choice.Id : $"{choice.Id} {found.Part.EventCount(choice)} {ShortId.Of(found.Part, choice.Id)}"),
        others = found.Answer.Others.Select(other => other.Id),
    });

    private static bool IsPlain(NameMatch match) => match is { Outcome: NameOutcome.Found, BySpelling: false, Others.Count: 0 };

    private static string Line(LookupAnswer found) => JsonConvert.SerializeObject(
        new { entity = found.Entity?.Id, item = found.Event?.Id, claim = found.Claim?.Id, document = found.Document?.Key, found.Ids, found.Name?.Outcome });

    private static string Line(TimelineAnswer answer) => JsonConvert.SerializeObject(new { answer.Dated, answer.Undated, answer.LeftOut, answer.UndatedLeftOut });

    private static string Line(ContactAnswer answer) => JsonConvert.SerializeObject(new
    {
        contacts = answer.Contacts.Select(contact => new { contact.Event, one = contact.One.Participant, with = contact.With.Select(party => party.Participant), place = contact.Place?.Id, contact.Evidence }),
        answer.LeftOut,
        answer.Undated,
    });
}
