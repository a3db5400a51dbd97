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

    /// <summary>Likewise.</summary>
    private protected void WordsFindTheSameAsInMemory()
    {
        var filled = Empty();
        filled.Write(SomeNews.Documents(6, 40, places: 9), Version);
        filled.Write([Report("thordur.txt", "Þórður Ægisson met Łukasz Żak, and Łukasz Żak met him."
            + " \"Never\" was O'Brien-Smith met by Łukasz at 12,000 metres.", Met("Þórður Ægisson", "Łukasz Żak"), new Said("Meeting", "Never", ("participant", "O'Brien-Smith")))], Version);
        filled.WriteDerived(GraphBuilder.Build(filled.ReadTruth()));
        var memory = new IndexQueries(new GraphIndex(filled.ReadGraph()));
        var store = Assert.IsType<IGraphQueries>(filled, exactMatch: false);

        Assert.NotEmpty(memory.Outlets());
        Assert.Equal(memory.Outlets(), store.Outlets());
        (string Words, bool Stands)[] searched =
            [
                ("prado", true), ("HAVBRISA met", true), ("Pra* névr*", false), ("cárt*", true), ("met near havbrisa", true), ("thordur", true), ("LUKASZ zak", true), ("lukasz z*", true), ("obrien-smith", true),
                ("smith obrien", true), ("12,000", true), ("envoy of the lima", true), ("e*", true), ("Лопес", true), ("zzz", false), ("met AND NOT", true), ("\"met\" OR (near", true), ("a\\b folded:met", false), ("the", false), ("", false),
                ("dubrovka\0", true), ("*", false), ("O'Brien", true),
            ];
        foreach (var (words, _) in searched)
            foreach (var question in (SearchQuestion[])
                [
                    new(words), new(words) { Limit = 2 }, new(words) { From = Date("2031-05-10"), To = Date("2031-05-20") }, new(words) { Outlets = [memory.Outlets()[0]], Limit = 5 },
                ])
                Assert.Equal(Line(memory.Search(question)), Line(store.Search(question)));
        Assert.Equal(searched.Where(pair => pair.Stands), searched.Where(pair => memory.Search(new(pair.Words)).Answer.Total > 0));
    }

    /// <summary>Likewise.</summary>
    private protected void CountriesGiveTheSameAsInMemory()
    {
        var filled = Empty();
        filled.Write(SomeNews.Documents(7, 40, places: 3), Version);
        filled.WriteDerived(GraphBuilder.Build(filled.ReadTruth()));
        var memory = new IndexQueries(new GraphIndex(filled.ReadGraph()));
        var store = Assert.IsType<IGraphQueries>(filled, exactMatch: false);
        var prado = memory.Named("Nicolas Prado").Answer.Choices[0];

        foreach (var one in (Entity?[])[null, prado])
            foreach (var (of, with) in ((string?, string?)[])[("PE", null), ("PE", "BY"), ("BY", "PE"), ("PE", "PE"), ("IS", "US"), ("SE", "PE"), .. one is null ? Array.Empty<(string?, string?)>() : [(null, "BY")]])
            {
                var contacts = new ContactQuestion(one, null) { Of = of, With = with, From = Date("2031-05-03"), Include = [EventStatus.Planned] };
                Assert.Equal(Line(memory.Contacts(contacts).Answer), Line(store.Contacts(contacts).Answer));
                var events = new TimelineQuestion(one, null) { Of = of, With = with, Include = [EventStatus.Denied] };
                Assert.Equal(Line(memory.Timeline(events).Answer), Line(store.Timeline(events).Answer));
            }

        Assert.NotEmpty(memory.Contacts(new ContactQuestion(null, null) { Of = "PE", With = "BY" }).Answer.Contacts);
    }

    /// <summary>Likewise, by offices: some of a known time, some of another country than their holder's.</summary>
    private protected void OfficesGiveTheSameAsInMemory()
    {
        var filled = Empty();
        filled.Write(SomeNews.Documents(9, 60, places: 3), Version);
        var built = GraphBuilder.Build(filled.ReadTruth());
        var countries = built.Entities.Where(entity => entity.Type == EntityType.Country).Select(entity => entity.Id).ToList();
        Assert.True(countries.Count > 2);
        filled.WriteDerived(built with
        {
            Relations =
            [
                .. built.Relations.Select((relation, i) => relation with
                {
                    Object = relation.Type == "holds-office" ? countries[i % countries.Count] : relation.Object,
                    From = i % 3 == 0 ? Date("2031-05-08") : null,
                    To = i % 4 == 0 ? Date("2031-05-20") : null,
                }),
            ],
        });
        var memory = new IndexQueries(new GraphIndex(filled.ReadGraph()));
        var store = Assert.IsType<IGraphQueries>(filled, exactMatch: false);
        var (prado, helga) = (memory.Named("Nicolas Prado").Answer.Choices[0], memory.Named("Helga Arnarsdottir").Answer.Choices[0]);
        var foreign = 0;

        foreach (var country in countries.Select(id => id["country:".Length..]))
        {
            foreach (var one in (Entity?[])[null, prado, helga])
            {
                var contacts = new ContactQuestion(one, null) { Of = country, From = Date("2031-05-03"), Include = [EventStatus.Planned] };
                Assert.Equal(Line(memory.Contacts(contacts).Answer), Line(store.Contacts(contacts).Answer));
                foreign += memory.Contacts(contacts).Answer.Contacts.Count(contact => contact.One.Entity.Country != country && contact.One.Entity.Id != $"country:{country}");
                contacts = contacts with { Of = one is null ? country : null, With = country };
                Assert.Equal(Line(memory.Contacts(contacts).Answer), Line(store.Contacts(contacts).Answer));
                var events = new TimelineQuestion(one, null) { Of = country, With = one is null ? null : country };
                Assert.Equal(Line(memory.Timeline(events).Answer), Line(store.Timeline(events).Answer));
            }

            var paths = new PathQuestion(prado, helga) { With = country, Count = 9, MaxSteps = 3 };
            Assert.Equal(Line(memory.Paths(paths)), Line(store.Paths(paths)));
        }

        Assert.True(foreign > 3, "Offices of another country than one's own are compared.");
    }

    /// <summary>Likewise.</summary>
    private protected void PathsAreThoseOfAGraphInMemory()
    {
        var filled = Empty();
        filled.Write(SomeNews.Documents(8, 60, places: 9), Version);
        filled.WriteDerived(GraphBuilder.Build(filled.ReadTruth()));
        var memory = new IndexQueries(new GraphIndex(filled.ReadGraph()));
        var store = Assert.IsType<IGraphQueries>(filled, exactMatch: false);
        var things = memory.Named("Dubrovka").Part.Graph.Entities.Where(entity => entity.Named).ToList();
        var lengths = new SortedSet<int>();
        for (var i = 0; i < 12; i++)
        {
            var (one, other) = (things[i * 7 % things.Count], things[((i * 11) + 3) % things.Count]);
            if (one == other)
                continue;
            foreach (var question in (PathQuestion[])
                [
                    new(one, other), new(one, other) { Count = 8, MaxSteps = 4 }, new(one, other) { Include = [EventStatus.Planned, EventStatus.Disputed], Places = true },
                    new(one, other) { From = Date("2031-05-06"), To = Date("2031-05-30") }, new(one, other) { Types = ["Call", "Visit", "Meeting"], To = Date("2031-05-25") },
                ])
            {
                Assert.Equal(Line(memory.Paths(question)), Line(store.Paths(question)));
                lengths.UnionWith(memory.Paths(question).Answer.Paths.Select(path => path.Steps.Count));
            }

            var (joining, part) = store.Joining(one, other);
            Assert.Equal(memory.Joining(one, other).Answer.Select(item => item.Id), joining.Select(item => item.Id));
            Assert.Equal(joining.Select(item => item.Id), Joining.Between(part, one, other).Select(item => item.Id));
            Assert.Equal(joining.Select(item => JsonConvert.SerializeObject(memory.Find(item.Id).Part.EvidenceOf(item))), joining.Select(item => JsonConvert.SerializeObject(part.EvidenceOf(item))));
        }

        Assert.True(lengths.Count > 1, "Paths of several lengths are compared.");
    }

    private static string Line(Answered<PathAnswer> found) => JsonConvert.SerializeObject(
        found.Answer.Paths.Select(path => path.Steps.Select(step => new { step.Event, step.Caption, to = step.To.Id, step.More, step.Evidence })));

    private static string Line(Answered<SearchAnswer> found) => JsonConvert.SerializeObject(new
    {
        found.Answer.Total,
        sentences = found.Answer.Sentences.Select(sentence => new { sentence.Evidence, sentence.Claims, events = sentence.Events.Select(item => EventWords.Of(found.Part, item)) }),
        names = found.Answer.Names.Select(name => $"{name.Id} {name.Name} {found.Part.EventCount(name)}"),
    });

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
        contacts = answer.Contacts.Select(contact => new { contact.Event, one = contact.One.Participant, beside = contact.Beside.Select(party => party.Participant), with = contact.With.Select(party => party.Participant), place = contact.Place?.Id, contact.Evidence }),
        answer.LeftOut,
        answer.Undated,
    });
}
