using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Tests.Queries;

public sealed class NameSearchTests
{
    private static readonly Entity[] Entities =
    [
        Named("person-anna-vik", EntityType.Person, "Anna Vik", "Önnu Vik"),
        Named("person-sergej", EntityType.Person, "Sergej Tsjernomyrdin"),
        Named("person-thordur", EntityType.Person, "Þórður Ægisson"),
        Named("person-jordan", EntityType.Person, "Lee Jordan"),
        Named("country:JO", EntityType.Country, "Jordan"),
        Named("country:IS", EntityType.Country, "Iceland") with { Labels = new Dictionary<string, string> { ["is"] = "Ísland" } },
        Named("org-bank", EntityType.Organization, "Central Bank of Iceland"),
        Named("person-eik-1", EntityType.Person, "Dan Eik"),
        Named("person-eik-2", EntityType.Person, "Eva Eik"),
        Named("unnamed", EntityType.Person, "the minister") with { Named = false, Names = [] },
    ];

    private readonly NameSearch search = new(new GraphIndex(KnowledgeGraph.Empty with { Entities = Entities }));

    [Theory]
    [InlineData("Anna Vik", "person-anna-vik")]
    [InlineData("ANNA VIK", "person-anna-vik")]
    [InlineData("vik", "person-anna-vik")]
    [InlineData("A. Vik", "person-anna-vik")]
    [InlineData("Önnu Vik", "person-anna-vik")]
    [InlineData("onnu vik", "person-anna-vik")]
    [InlineData("Anna", "person-anna-vik")]
    [InlineData("thordur aegisson", "person-thordur")]
    [InlineData("Chernomyrdin", "person-sergej")]
    [InlineData("Ana Vikk", "person-anna-vik")]
    [InlineData("Icelnd", "country:IS")]
    [InlineData("ísland", "country:IS")]
    [InlineData("country:IS", "country:IS")]
    [InlineData("person-an", "person-anna-vik")]
    [InlineData("central bank", "org-bank")]
    public void A_name_is_found_by_case_accents_spelling_surname_or_id(string name, string id) => Assert.Equal(id, search.Find(name).Entity?.Id);

    [Fact]
    public void An_exact_name_wins_over_a_part_and_the_others_are_told()
    {
        var match = search.Find("Iceland");

        Assert.Equal("country:IS", match.Entity?.Id);
        Assert.Equal(["org-bank"], match.Others.Select(other => other.Id));
    }

    [Theory]
    [InlineData("Eik", "person-eik-1", "person-eik-2")]
    [InlineData("Jordan", "country:JO", "person-jordan")]
    public void A_name_of_several_is_ambiguous(string name, params string[] ids)
    {
        var match = search.Find(name);

        Assert.Equal(NameOutcome.Ambiguous, match.Outcome);
        Assert.Null(match.Entity);
        Assert.Equal(ids, match.Choices.Select(choice => choice.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Bnna Vik", "person-anna-vik")]
    [InlineData("Iceldan", "country:IS")]
    public void An_unknown_name_gets_the_most_similar(string name, string first)
    {
        var match = search.Find(name);

        Assert.Equal(NameOutcome.Unknown, match.Outcome);
        Assert.Equal(first, match.Choices[0].Id);
    }

    [Theory]
    [InlineData("Quuxfrob")]
    [InlineData("")]
    [InlineData("...")]
    public void What_is_like_nothing_gets_no_suggestion(string name)
    {
        Assert.Equal(NameOutcome.Unknown, search.Find(name).Outcome);
        Assert.Empty(search.Find(name).Choices);
    }

    private static Entity Named(string id, EntityType type, params string[] names) => new(id, type, names[0], true, names, []);
}
