using Graph.Knowledge;
using Graph.Ontology;

namespace Graph.Queries;

/// <summary>Who faces whom in an event: by the sides of the participants, else of their roles.</summary>
public static class Sides
{
    /// <summary>Whether the participant acts in the event; places and topics do not.</summary>
    public static bool IsParty(Event item, Participant participant) => SideOf(item, participant) is RoleSide.A or RoleSide.B or RoleSide.All;

    /// <summary>Whether two participants deal with each other: both act, are different things, and do not stand on one side against others.</summary>
    public static bool Face(Event item, Participant one, Participant other)
    {
        if (one.Entity == other.Entity || !IsParty(item, one) || !IsParty(item, other))
            return false;
        var side = SideOf(item, one);
        return side != SideOf(item, other) || side == RoleSide.All;
    }

    /// <summary>The side of a participant; a role that the ontology does not know is a theme.</summary>
    public static RoleSide SideOf(Event item, Participant participant)
    {
        var role = OntologySet.Shipped.Find(item.Type)?.Role(participant.Role)?.Side ?? RoleSide.Theme;
        return (participant.Side, role) switch
        {
            (_, RoleSide.Theme or RoleSide.Place) => role,
            ("a", _) => RoleSide.A,
            ("b", _) => RoleSide.B,
            _ => role,
        };
    }
}
