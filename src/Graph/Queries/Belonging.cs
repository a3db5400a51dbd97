using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>Who belongs to a country: whom the documents tell to be of it, and the country itself. Not those who held an office of it and are of
/// another, and of those whom documents tell to be of several countries nobody.</summary>
internal static class Belonging
{
    /// <summary>Whether a participant acts in the event and belongs to the country; with no country all belong.</summary>
    public static bool Is(GraphIndex index, Event item, Participant participant, string? country) =>
        country is null || (Sides.IsParty(item, participant) && index.Entity(participant.Entity) is { } entity && (entity.Country == country || entity.Id == $"country:{country}"));
}
