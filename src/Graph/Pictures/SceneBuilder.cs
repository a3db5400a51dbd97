using Graph.Knowledge;
using Graph.Ontology;
using Graph.Queries;

namespace Graph.Pictures;

/// <summary>Makes a scene of the answer to a question. Pure.</summary>
public static class SceneBuilder
{
    private const int NameWidth = 156;

    /// <summary>The scene; without nodes of events when the question asks for none.</summary>
    public static Scene Of(GraphIndex index, PictureQuestion question)
    {
        var chosen = ChosenEvents.Of(index, question);
        var reduced = Reduction.ToNodes(index, question, chosen.Events);
        var asked = question.Asked.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var entities = asked.Concat(reduced.Events.SelectMany(item => item.Drawn).Select(participant => participant.Entity))
            .Distinct(StringComparer.Ordinal).Select(index.Entity).OfType<Entity>();
        return new Scene(
            PictureWords.Title(question, chosen.Events),
            [.. entities.Select(entity => NodeOf(entity, asked.Contains(entity.Id))), .. reduced.Events.Select(item => NodeOf(index, item))],
            [.. reduced.Events.SelectMany(item => RolesOf(index, item)), .. TiesOf(reduced.Events)],
            PictureWords.Notes(chosen, reduced, question));
    }

    internal static SceneNode NodeOf(Entity entity, bool asked)
    {
        var lines = TextLines.Wrap(entity.Name, NameWidth, asked);
        return new SceneNode(entity.Id, OutlineOf(entity.Type), lines, PictureWords.Of(entity)) { Entity = entity, Asked = asked };
    }

    internal static SceneNode NodeOf(GraphIndex index, DrawnEvent drawn)
    {
        var item = drawn.Event;
        var status = PictureWords.StatusWord(item.Status);
        var lines = new List<string> { status.Length == 0 ? item.Type : $"{item.Type} · {status}", DateWords.Of(item.Time) };
        lines.AddRange(drawn.Drawn.Where(participant => participant.Alleged).Select(participant => participant.Entity).Distinct(StringComparer.Ordinal)
            .Select(id => TextLines.Cut($"alleged: {index.Entity(id)?.Name ?? id}", NameWidth)));
        if (drawn.Hidden > 0)
            lines.Add(drawn.Hidden == 1 ? "+ 1 other" : $"+ {drawn.Hidden} others");
        return new SceneNode(item.Id, Outline.Event, lines, PictureWords.Of(index, item)) { Event = item, Quote = PictureWords.Quote(index, item) };
    }

    internal static IEnumerable<SceneEdge> RolesOf(GraphIndex index, DrawnEvent drawn) => drawn.Drawn
        .Where(participant => index.Entity(participant.Entity) is not null)
        .GroupBy(participant => index.Entity(participant.Entity)!.Id, StringComparer.Ordinal)
        .Select(roles => EdgeOf(index, drawn.Event, index.Entity(roles.Key)!, [.. roles]));

    private static SceneEdge EdgeOf(GraphIndex index, Event item, Entity entity, List<Participant> roles)
    {
        var alleged = roles.Exists(role => role.Alleged);
        var told = roles.Select(role => role.Role).Distinct(StringComparer.Ordinal).ToList();
        var label = told.Where(role => role is not ("participant" or "place")).Concat(alleged ? ["alleged"] : []);
        var office = roles.Select(role => role.As).OfType<string>().FirstOrDefault();
        var tooltip = $"{entity.Name}{(office is null ? "" : $" ({office})")}: {string.Join(", ", told)}{(alleged ? ", alleged" : "")} in {PictureWords.Of(index, item)}";
        return new SceneEdge(item.Id, entity.Id, string.Join(", ", label), item.Status, tooltip)
        {
            Role = string.Join(", ", told),
            Alleged = alleged,
            Pointing = PointingOf(item, roles[0]),
        };
    }

    // By the role alone: "A met B" has sides too, and an arrow would say that only one of them acted.
    private static Pointing PointingOf(Event item, Participant participant) => OntologySet.Shipped.Find(item.Type)?.Role(participant.Role)?.Side switch
    {
        RoleSide.A => Pointing.ToEvent,
        RoleSide.B => Pointing.FromEvent,
        _ => Pointing.Nowhere,
    };

    private static IEnumerable<SceneEdge> TiesOf(IReadOnlyList<DrawnEvent> events)
    {
        var there = events.Select(item => item.Event.Id).ToHashSet(StringComparer.Ordinal);
        return events.SelectMany(item => item.Event.Context.Where(tie => there.Contains(tie.Event) && tie.Event != item.Event.Id)
            .Select(tie => new SceneEdge(item.Event.Id, tie.Event, tie.Kind, item.Event.Status, tie.Kind) { Role = tie.Kind, IsTie = true }));
    }

    internal static Outline OutlineOf(EntityType type) => type switch
    {
        EntityType.Person => Outline.Person,
        EntityType.Group => Outline.Group,
        EntityType.Organization => Outline.Organization,
        EntityType.Country => Outline.Country,
        EntityType.Place => Outline.Place,
        _ => Outline.Thing,
    };
}
