using Graph.Pictures;
using Graph.Queries;
using Newtonsoft.Json.Linq;

namespace Graph.App.Drawing;

/// <summary>A picture, ready to be written in any form.</summary>
internal abstract record DrawnPicture(string Title, IReadOnlyList<string> Notes, int Events)
{
    public abstract string Svg { get; }

    public abstract string Html { get; }

    public abstract string Mermaid { get; }

    public abstract JObject Json { get; }

    public static DrawnPicture Of(GraphIndex index, PictureQuestion question, bool timeline, TimelineRows? rows) =>
        timeline || rows is not null ? new TimelinePicture(index, Timeline.Of(index, question, rows)) : new NetworkPicture(index, SceneBuilder.Of(index, question));
}
