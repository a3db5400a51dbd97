using System.Xml.Linq;
using FsCheck.Xunit;
using Graph.Knowledge;
using Graph.Pictures;
using Graph.Tests.Support;

namespace Graph.Tests.Pictures;

public sealed class TimelineTests
{
    private readonly SomeGraph graph = new();

    [Fact]
    public void A_day_is_a_dot_a_month_a_bar_as_long_and_the_undated_stand_apart()
    {
        Call(Some.On("2031-05-10"));
        Call(Some.In("2031-06"));
        Call(null);
        var layout = Lay();
        var marks = Marks(layout);

        Assert.Equal([MarkForm.Dot, MarkForm.Bar, MarkForm.Undated], marks.Select(mark => mark.Form));
        Assert.Equal(layout.Axis.Start(Some.Day("2031-06-01")), marks[1].Mark.Left, 1.0);
        Assert.Equal(layout.Axis.End(Some.Day("2031-06-30")), marks[1].Mark.Right, 1.0);
        Assert.InRange(marks[0].Mark.CenterX, layout.Axis.Start(Some.Day("2031-05-10")), layout.Axis.End(Some.Day("2031-05-10")));
        Assert.True(marks[2].Mark.Left >= layout.UndatedFrom && layout.UndatedFrom > layout.Axis.Width);
    }

    [Fact]
    public void What_is_only_known_to_be_by_a_day_points_back_from_it()
    {
        Call(Some.On("2031-05-10"));
        Call(new Occurrence(null, Some.Day("2031-05-12"), Granularity.Unknown, TimeBasis.Bound));

        Assert.Equal([MarkForm.Dot, MarkForm.Until], Marks(Lay()).Select(mark => mark.Form));
    }

    [Fact]
    public void Rows_are_the_other_parties_of_one_and_the_kinds_of_a_pair()
    {
        Call(Some.On("2031-05-10"));
        graph.Add("Meeting", EventStatus.Happened, Some.On("2031-05-11"), ("participant", "Anna Vik"), ("participant", "Cara Dunn"));
        var (anna, cara) = (graph.Thing("Anna Vik"), graph.Thing("Cara Dunn"));

        Assert.Equal(["Bruno Sala", "Cara Dunn"], Timeline.Of(graph.Index, new PictureQuestion([anna]), null).Rows.Select(row => row.Name));
        Assert.Equal(["Meeting"], Timeline.Of(graph.Index, new PictureQuestion([anna, cara]), null).Rows.Select(row => row.Name));
        Assert.Equal(["Anna Vik – Bruno Sala", "Anna Vik – Cara Dunn"], Timeline.Of(graph.Index, new PictureQuestion([]), TimelineRows.Pair).Rows.Select(row => row.Name));
    }

    [Fact]
    public void A_denied_event_is_dashed_and_says_so_beside_its_mark()
    {
        graph.Add("Visit", EventStatus.Denied, Some.On("2031-05-10"), ("visitor", "Anna Vik"), ("host", "Bruno Sala"));
        var svg = XDocument.Parse(SvgTimeline.Of(Timeline.Of(graph.Index, new PictureQuestion([graph.Thing("Anna Vik")]), null)));
        var mark = svg.Descendants().Single(element => (string?)element.Attribute("class") == "node event denied");

        Assert.Contains("DENIED · Visit · 10 May 2031", mark.Value, StringComparison.Ordinal);
        Assert.Equal("s", (string?)mark.Elements().Single(element => element.Name.LocalName == "circle").Attribute("class"));
    }

    [Fact]
    public void Years_without_events_are_cut_out_of_the_axis_with_a_gap()
    {
        Call(Some.On("2011-05-10"));
        Call(Some.On("2031-05-10"));
        Call(Some.On("2031-05-20"));
        var layout = Lay();

        Assert.Equal(2, layout.Axis.Parts.Count);
        Assert.Contains("//", SvgTimeline.Of(Ask()), StringComparison.Ordinal);
        Assert.True(layout.Axis.Start(Some.Day("2031-05-20")) - layout.Axis.Start(Some.Day("2031-05-10")) > 100);
    }

    [Property(MaxTest = 60)]
    public void No_two_marks_or_labels_overlap(int seed, byte count)
    {
        var index = SomeGraph.Generated(seed, 1 + (count % 60)).Index;
        var rows = (TimelineRows)(count % 2);
        var boxes = TimelineLayout.Of(Timeline.Of(index, new PictureQuestion([]), rows)).Rows.SelectMany(row => row.Marks).SelectMany(mark => new[] { mark.Mark, mark.Label }).ToList();

        for (var i = 0; i < boxes.Count; i++)
            for (var j = i + 1; j < boxes.Count; j++)
                Assert.False(boxes[i].Overlaps(boxes[j]), $"{boxes[i]} and {boxes[j]}");
    }

    [Property(MaxTest = 60)]
    public void Ticks_stand_apart_and_in_order(int seed)
    {
        var ticks = TimelineLayout.Of(Timeline.Of(SomeGraph.Generated(seed, 30).Index, new PictureQuestion([]), null)).Axis.Ticks().ToList();

        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.First.X + TextWidth.Of(pair.First.Words, 11) <= pair.Second.X, $"{pair.First} {pair.Second}"));
    }

    [Fact]
    public void Of_many_other_parties_those_with_most_events_have_rows_and_the_rest_shares_one()
    {
        for (var i = 0; i < 30; i++)
            graph.Add("Call", EventStatus.Happened, Some.On("2031-05-10"), ("participant", "Anna Vik"), ("participant", $"Person {i:00}"));
        var timeline = Ask();

        Assert.Equal(21, timeline.Rows.Count);
        Assert.Equal("10 others", timeline.Rows[^1].Name);
        Assert.Equal(30, timeline.Events.Count);
    }

    private void Call(Occurrence? time) => graph.Add("Call", EventStatus.Happened, time, ("participant", "Anna Vik"), ("participant", "Bruno Sala"));

    private Timeline Ask() => Timeline.Of(graph.Index, new PictureQuestion([graph.Thing("Anna Vik")]), null);

    private TimelineLayout Lay() => TimelineLayout.Of(Ask());

    private static List<PlacedMark> Marks(TimelineLayout layout) => [.. layout.Rows.SelectMany(row => row.Marks).OrderBy(mark => mark.Node.Id, StringComparer.Ordinal)];
}
