using System.Text.RegularExpressions;
using Graph.Events;
using Graph.Ontology;
using Graph.Tests.Support;

namespace Graph.Tests.Events;

/// <summary>Each row of the trigger tables brings its own case: the example must fire that row and fill the marked roles.</summary>
public sealed partial class TriggerRowTests
{
    public static TheoryData<string, int> Rows()
    {
        var data = new TheoryData<string, int>();
        foreach (var language in new[] { "en", "is" })
            foreach (var row in EventTables.Load(language, OntologySet.Shipped).Triggers)
                data.Add(language, row.Line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_example_of_a_row_fires_it_and_fills_its_roles(string language, int line)
    {
        var row = EventTables.Load(language, OntologySet.Shipped).Triggers.Single(row => row.Line == line);
        var (text, trigger, arguments) = Unmark(row.Example);

        var extraction = Shipped.Read(text, language);

        var found = extraction.Events.Where(mention => mention.Type == row.Type && mention.Trigger == trigger).ToList();
        Assert.True(found.Count == 1, $"{row.Table}:{line}: '{text}' gives {Describe(extraction)}");
        foreach (var (role, span) in arguments)
            Assert.True(
                found[0].Arguments.Any(argument => argument.Role == role && span.Overlaps(argument.Span)),
                $"{row.Table}:{line}: '{text}' lacks {role} '{span.Of(text)}': {Describe(extraction)}");
    }

    internal static (string Text, TextSpan Trigger, List<(string Role, TextSpan Span)> Arguments) Unmark(string example)
    {
        var text = new System.Text.StringBuilder();
        var trigger = default(TextSpan);
        var arguments = new List<(string, TextSpan)>();
        var at = 0;
        foreach (Match match in Marks().Matches(example))
        {
            text.Append(example, at, match.Index - at);
            var words = match.Groups["words"].Success ? match.Groups["words"].Value : match.Groups["trigger"].Value;
            var span = new TextSpan(text.Length, text.Length + words.Length);
            text.Append(words);
            at = match.Index + match.Length;
            if (match.Groups["role"].Success)
                arguments.Add((match.Groups["role"].Value, span));
            else
                trigger = span;
        }

        text.Append(example, at, example.Length - at);
        return (text.ToString(), trigger, arguments);
    }

    private static string Describe(Extraction extraction) => string.Join("; ", extraction.Events.Select(mention =>
        $"{mention.Type}({string.Join(", ", mention.Arguments.Select(argument => $"{argument.Role}:{argument.Text}"))})"))
        + " | mentions " + string.Join(", ", extraction.Mentions.Select(mention => $"{mention.Type}:{mention.Name}"));

    [GeneratedRegex(@"\{(?<role>[a-z]+):(?<words>[^}]*)\}|\[(?<trigger>[^\]]*)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();
}
