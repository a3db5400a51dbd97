using Graph.Pictures;
using Graph.Queries;
using Newtonsoft.Json.Linq;

namespace Graph.App.Drawing;

/// <summary>Events and things with lines between them.</summary>
internal sealed record NetworkPicture(GraphIndex Index, Scene Scene)
    : DrawnPicture(Scene.Title, Scene.Notes, Scene.Nodes.Count(node => node.Event is not null))
{
    public override string Svg => SvgPicture.Of(Pictures.Drawing.Of(Scene));

    public override string Html => HtmlPicture.Of(Index, Pictures.Drawing.Of(Scene));

    public override string Mermaid => MermaidPicture.Of(Scene);

    public override JObject Json => PictureJson.Of(Index, Scene);
}

/// <summary>Events along an axis of dates.</summary>
internal sealed record TimelinePicture(GraphIndex Index, Timeline Timeline) : DrawnPicture(Timeline.Title, Timeline.Notes, Timeline.Events.Count)
{
    public override string Svg => SvgTimeline.Of(Timeline);

    public override string Html => HtmlPicture.Of(Index, Timeline);

    public override string Mermaid => MermaidPicture.Of(Timeline);

    public override JObject Json => PictureJson.Of(Index, Timeline);
}
