using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>Who belongs to a country in an event: the country itself, whom the documents tell to be of it, and who acts in an office of it that
/// was held at the time. Of those whom documents tell to be of several countries nobody but by an office.</summary>
internal static class Belonging
{
    private const string Office = "holds-office";

    /// <summary>Whether a participant acts in the event and belongs to the country; with no country all belong.</summary>
    public static bool Is(GraphIndex index, Event item, Participant participant, string? country) =>
        country is null || (Sides.IsParty(item, participant) && index.Entity(participant.Entity) is { } entity
            && (entity.Country == country || entity.Id == $"country:{country}" || HoldsOffice(index, item, participant, entity, $"country:{country}")));

    private static bool HoldsOffice(GraphIndex index, Event item, Participant participant, Entity entity, string country) => index.RelationsOf(entity)
        .Any(relation => relation.Type == Office && relation.Subject == entity.Id && relation.Object == country && IsOfTheTime(relation, item, participant));

    // Where no text tells since or until when, or the event has no date, the event itself has to name the office.
    private static bool IsOfTheTime(Relation relation, Event item, Participant participant) =>
        relation is { From: null, To: null } || EventFilter.IsUndated(item.Time)
            ? relation.Office is not null && relation.Office == participant.As
            : EventFilter.IsInside(item.Time, relation.From, relation.To);
}
