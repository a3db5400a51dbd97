using System.Reflection;
using System.Text.RegularExpressions;
using Graph.Tests.Support;

namespace Graph.Tests.Conventions;

public sealed partial class PromisesDocumentTests
{
    [Fact]
    public void Every_test_that_a_promise_names_is_there()
    {
        var tests = typeof(PromisesDocumentTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(method => method.GetCustomAttributes<FactAttribute>().Any())
            .Select(method => method.Name)
            .ToHashSet(StringComparer.Ordinal);
        var named = TestNames().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "promises.md"))).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        Assert.Empty(named.Except(tests));
    }

    [GeneratedRegex("`([A-Z][a-z]*(?:_[A-Za-z0-9]+)+)`")]
    private static partial Regex TestNames();
}
