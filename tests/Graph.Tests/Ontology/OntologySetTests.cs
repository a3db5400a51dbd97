using Graph.Ontology;

namespace Graph.Tests.Ontology;

public sealed class OntologySetTests
{
    private static readonly OntologySet Shipped = OntologySet.Shipped;

    [Fact]
    public void Every_event_type_has_roles_families_and_codes_in_form()
    {
        foreach (var type in Shipped.Events)
        {
            Assert.NotEmpty(type.Roles);
            Assert.EndsWith(".", type.Description, StringComparison.Ordinal);
            Assert.Equal(type.Roles.Count, type.Roles.Select(role => role.Id).Distinct().Count());
            Assert.All(type.Families, family => Assert.Contains(family, Shipped.Families));
            Assert.True(type.Cameo is null || (type.Cameo.Length == 3 && type.Cameo.All(char.IsAsciiDigit)), type.Id);
            Assert.True(type.Plover is null || type.Plover.All(char.IsAsciiLetterUpper), type.Id);
        }
    }

    [Fact]
    public void Roles_are_singular_lower_case_words() =>
        Assert.All(Shipped.Events.SelectMany(type => type.Roles), role => Assert.Matches("^[a-z]+$", role.Id));

    [Fact]
    public void A_role_stands_either_for_facing_parties_or_for_parties_that_act_together()
    {
        foreach (var type in Shipped.Events)
        {
            var sides = type.Roles.Select(role => role.Side).ToHashSet();
            Assert.False(sides.Contains(RoleSide.All) && (sides.Contains(RoleSide.A) || sides.Contains(RoleSide.B)), type.Id);
            Assert.True(sides.Overlaps([RoleSide.All, RoleSide.A, RoleSide.B]), type.Id);
        }
    }

    [Fact]
    public void Only_themes_may_be_filled_by_mere_values() =>
        Assert.All(
            Shipped.Events.SelectMany(type => type.Roles).Where(role => role.Types.Count == 0),
            role => Assert.Equal(RoleSide.Theme, role.Side));

    [Fact]
    public void The_families_hold_the_types_that_the_contract_names()
    {
        string[] Members(string family) => [.. Shipped.Events.Where(type => type.Families.Contains(family)).Select(type => type.Id).Order(StringComparer.Ordinal)];
        Assert.Equal(["Call", "Meeting", "Talks", "Visit"], Members("Contact"));
        Assert.Equal(["Meeting", "Visit"], Members("Encounter"));
        Assert.Equal(["Abduction", "Injury", "Killing", "Strike"], Members("Violence"));
        Assert.Contains("Seizure", Members("Coercion"));
    }

    [Fact]
    public void A_contact_changes_its_code_with_its_status()
    {
        var call = Shipped.Event("Call");
        Assert.Equal(("CONSULT", "AGREE", "REJECT"), (call.Plover, call.PloverPlanned, call.PloverWithdrawn));
    }

    [Fact]
    public void An_unknown_type_is_answered_with_the_known_ones()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Shipped.Event("Sezure"));
        Assert.Contains("'Sezure'; known: Meeting, Visit", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_an_unknown_family_is_refused_by_name()
    {
        const string json = """
            {"entities":[],"families":[{"id":"Contact"}],"relations":[],"contexts":[],
             "events":[{"id":"Meeting","description":"x.","families":["Kontact"],"roles":[],"followTheMoney":"Event"}]}
            """;
        var error = Assert.Throws<FormatException>(() => OntologySet.Parse(json));
        Assert.Equal("ontology.json: event 'Meeting': unknown family 'Kontact'; known: Contact.", error.Message);
    }
}
