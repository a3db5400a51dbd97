using Graph.Claims;
using Graph.Knowledge;
using Graph.Resolution;
using Graph.Tests.Support;

namespace Graph.Tests.Knowledge;

public sealed class EntityIdentityTests
{
    private static KnowledgeGraph Build(params SomeDocument[] documents) => GraphBuilder.Build([.. documents.Select(made => made.Build())], KnownThings.None);

    private static SomeDocument One(string key, string name, string? country = null, string? office = null, string? gender = null, string published = "2031-05-20")
    {
        var made = Some.Text(key, $"{name} spoke.", published);
        made.Person(name, country, office, gender);
        return made;
    }

    private static int People(KnowledgeGraph graph) => graph.Entities.Count(entity => entity.Type == EntityType.Person);

    [Theory]
    [InlineData("Ana Ruiz", "Ana Ruiz")]
    [InlineData("Nicolás Prado", "Nicolas Prado")]
    [InlineData("Alexander Dubrovka", "Alyaksandr Dubrovka")]
    [InlineData("Aleksandr Petrenko", "Alexander Petrenko")]
    [InlineData("Mikhaíl Gorshkov", "Mikhail Gorsjkov")]
    public void Spellings_of_one_full_name_are_one_person(string one, string other) =>
        Assert.Equal(1, People(Build(One("a", one), One("b", other))));

    [Theory]
    [InlineData("Maria Lopes", "Mario Lopes")]
    [InlineData("Ana Ruiz", "Eva Ruiz")]
    [InlineData("Alexander Petrenko", "Alexei Petrenko")]
    [InlineData("John Carter", "Jane Carter")]
    public void Other_given_names_are_other_people(string one, string other) =>
        Assert.Equal(2, People(Build(One("a", one, "US"), One("b", other, "US"))));

    [Fact]
    public void Namesakes_of_two_countries_stay_apart() =>
        Assert.Equal(2, People(Build(One("a", "John Carter", "US"), One("b", "John Carter", "AU"))));

    [Fact]
    public void Namesakes_with_two_offices_at_one_time_stay_apart() =>
        Assert.Equal(2, People(Build(One("a", "John Carter", "US", "Governor"), One("b", "John Carter", "US", "Mayor"))));

    [Fact]
    public void One_person_can_hold_two_offices_years_apart() =>
        Assert.Equal(1, People(Build(One("a", "John Carter", "US", "Governor", published: "2021-01-02"), One("b", "John Carter", "US", "President"))));

    [Fact]
    public void Namesakes_of_two_genders_stay_apart() =>
        Assert.Equal(2, People(Build(One("a", "Kim Berg", gender: "m"), One("b", "Kim Berg", gender: "f"))));

    [Fact]
    public void A_name_without_facts_never_joins_two_who_contradict()
    {
        var graph = Build(One("a", "John Carter", "US"), One("b", "John Carter", "AU"), One("c", "John Carter"));
        Assert.Equal(2, People(graph));
    }

    [Fact]
    public void An_initial_needs_a_fact()
    {
        Assert.Equal(2, People(Build(One("a", "J. Carter"), One("b", "John Carter"))));
        Assert.Equal(1, People(Build(One("a", "J. Carter", "US"), One("b", "John Carter", "US"))));
    }

    [Fact]
    public void A_shorter_form_of_a_long_name_joins_with_a_fact() =>
        Assert.Equal(1, People(Build(One("a", "Salazar Ibáñez", "PE"), One("b", "Jorge Miguel Salazar Ibañez", "PE"))));

    [Fact]
    public void A_bare_surname_joins_the_only_one_who_shares_its_country() =>
        Assert.Equal(2, People(Build(One("a", "Carter", "US"), One("b", "John Carter", "US"), One("c", "Joan Carter", "AU"))));

    [Fact]
    public void A_bare_surname_that_fits_two_stays_apart() =>
        Assert.Equal(3, People(Build(One("a", "Carter", "US"), One("b", "John Carter", "US"), One("c", "Simon Carter", "US"))));

    [Fact]
    public void A_bare_surname_without_any_shared_fact_stays_apart() =>
        Assert.Equal(2, People(Build(One("a", "Carter"), One("b", "John Carter", "US"))));

    [Fact]
    public void A_bare_surname_joins_by_a_common_counterpart()
    {
        var full = Some.Text("a", "Otto Berg called Eva Lind.", "2029-01-01");
        full.Claim("Call", "called", null, ("participant", full.Person("Otto Berg")), ("participant", full.Person("Eva Lind")));
        var bare = Some.Text("b", "Berg accused Eva Lind.");
        bare.Claim("Accusation", "accused", null, ("accuser", bare.Person("Berg")), ("accused", bare.Person("Eva Lind")));
        Assert.Equal(2, People(Build(full, bare)));
    }

    [Fact]
    public void Two_bare_surnames_never_make_a_person() =>
        Assert.Equal(2, People(Build(One("a", "Carter", "US"), One("b", "Carter", "US"))));

    [Fact]
    public void The_table_of_people_gives_a_bare_surname_its_only_bearer_at_that_time()
    {
        var people = new KnownPeople([new Bearer("person:ruiz", "Ana Ruiz", "PE", ["Ana Ruiz"], [(Some.Day("2030-01-01"), null)])]);
        var known = KnownThings.None with { People = people };
        DocumentClaims[] documents = [One("a", "Ruiz").Build(), One("b", "Ana Ruiz").Build(), One("c", "Ruiz", published: "1999-01-01").Build(), One("d", "Ruiz", "AR").Build()];
        var graph = GraphBuilder.Build(documents, known);
        var ruiz = Assert.Single(graph.Entities, entity => entity.Id == "person:ruiz");
        Assert.Equal(2, ruiz.Chains.Count);
        Assert.Equal("Ana Ruiz", ruiz.Name);
        Assert.Equal(3, People(graph));
    }

    [Fact]
    public void A_description_joins_the_only_holder_of_its_office_at_that_time()
    {
        var described = Some.Text("a", "The Peruvian president called Otto Berg.");
        described.Claim("Call", "called", null, ("participant", described.Somebody("Peruvian president", "PE", "President")), ("participant", described.Person("Otto Berg")));
        Assert.Equal(2, People(Build(described, One("b", "Ana Ruiz", "PE", "President"))));
        Assert.Equal(3, People(Build(described, One("b", "Ana Ruiz", "PE", "President", published: "2019-05-01"))));
    }

    [Fact]
    public void One_key_is_one_thing_whatever_it_is_called()
    {
        var (english, icelandic) = (Some.Text("a", "Norway agreed."), Some.Text("b", "Noregur samþykkti.", language: "is"));
        english.Country("Norway", "NO");
        icelandic.Country("Noregur", "NO");
        var norway = Assert.Single(GraphBuilder.Build([english, icelandic]).Entities);
        Assert.Equal(("country:NO", "Norway", "Noregur"), (norway.Id, norway.Name, norway.Labels["is"]));
        Assert.Equal(["Noregur", "Norway"], norway.Names);
    }

    [Theory]
    [InlineData("Foreign Ministry", "NO", "SE", 2)]
    [InlineData("Foreign Ministry", "NO", "NO", 1)]
    [InlineData("Foreign Ministry", null, null, 2)]
    [InlineData("Nordlys Shipping", null, null, 1)]
    [InlineData("Nordlys Shipping", "NO", null, 1)]
    public void A_body_of_a_generic_name_is_told_by_its_country(string name, string? one, string? other, int expected)
    {
        var (a, b) = (Some.Text("a", $"{name} spoke."), Some.Text("b", $"{name} denied."));
        a.Thing(EntityType.Organization, name, country: one);
        b.Thing(EntityType.Organization, name, country: other);
        Assert.Equal(expected, Build(a, b).Entities.Count);
    }

    [Theory]
    [InlineData("Polar Fisheries Union", "PFU", "NO", "NO", 1)]
    [InlineData("Polar Fisheries Union", "PFU", "NO", "SE", 2)]
    [InlineData("Polar Fisheries Union", "PFU", "NO", null, 2)]
    public void Initials_name_a_body_of_the_same_country(string full, string initials, string? one, string? other, int expected)
    {
        var (a, b) = (Some.Text("a", $"{full} spoke."), Some.Text("b", $"{initials} denied."));
        a.Thing(EntityType.Organization, full, country: one);
        b.Thing(EntityType.Organization, initials, country: other);
        Assert.Equal(expected, Build(a, b).Entities.Count);
    }

    [Theory]
    [InlineData("Havbrisa", "MV Havbrisa", 1)]
    [InlineData("HMS Heron", "Heron", 1)]
    [InlineData("HMS Heron", "USS Heron", 2)]
    public void A_ship_is_known_with_and_without_its_prefix(string one, string other, int expected)
    {
        var (a, b) = (Some.Text("a", $"{one} sailed."), Some.Text("b", $"{other} sailed."));
        a.Thing(EntityType.Vessel, one);
        b.Thing(EntityType.Vessel, other);
        Assert.Equal(expected, Build(a, b).Entities.Count);
    }

    [Fact]
    public void Things_of_two_types_never_merge()
    {
        var (a, b) = (Some.Text("a", "Havbrisa sailed."), Some.Text("b", "Havbrisa paid."));
        a.Thing(EntityType.Vessel, "Havbrisa");
        b.Thing(EntityType.Organization, "Havbrisa");
        Assert.Equal(2, Build(a, b).Entities.Count);
    }

    [Fact]
    public void Unnamed_things_that_take_no_part_are_dropped()
    {
        var made = Some.Text("a", "A tanker lay there.");
        made.Thing(EntityType.Vessel, "tanker", named: false);
        Assert.Empty(Build(made).Entities);
    }

    [Fact]
    public void The_name_is_the_full_Latin_form_that_most_documents_use()
    {
        var graph = Build(One("a", "Alyaksandr Dubrovka"), One("b", "Alexander Dubrovka"), One("c", "Alexander Dubrovka"), One("d", "Александр Дубровка"));
        Assert.Equal("Alexander Dubrovka", graph.Entities.First(entity => entity.Names.Contains("Alexander Dubrovka")).Name);
    }
}
