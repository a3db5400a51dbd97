using Graph.Stores.Bolt;
using Graph.Stores.Neo4j;
using Neo4j.Driver;

namespace Graph.Tests.Stores;

/// <summary>Exceptions and values between the driver and kg: compiled with -p:Bolt=true.</summary>
public sealed class BoltDriverTests
{
    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", "TryAgain")]
    [InlineData("Neo.ClientError.Cluster.NotALeader", "TryAgain")]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "TooLarge")]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", "Throttled")]
    [InlineData("Neo.ClientError.Statement.SyntaxError", "Final")]
    public void A_code_of_the_server_means_what_it_means_over_HTTP(string code, string kind)
    {
        var fault = BoltFaults.Of(new Neo4jException(code, "words"));

        Assert.Equal(kind, fault.Kind.ToString());
        Assert.Equal(code, fault.Code);
        Assert.Equal("words", fault.Message);
    }

    [Fact]
    public void An_exception_without_a_code_is_known_by_its_kind()
    {
        Assert.True(BoltFaults.Of(new AuthenticationException("no")).IsLogin);
        Assert.Equal(Neo4jFault.NoDatabase, BoltFaults.Of(new FatalDiscoveryException("no")).Code);
        Assert.Equal(FaultKind.NoAnswer, BoltFaults.Of(new ServiceUnavailableException("gone")).Kind);
        Assert.Equal(FaultKind.Final, BoltFaults.Of(new ClientException("odd")).Kind);
    }

    [Fact]
    public void What_the_driver_gave_up_is_told_by_its_last_cause()
    {
        var fault = BoltFaults.Of(new ServiceUnavailableException("twice", new AggregateException(
            new ServiceUnavailableException("first"), new Neo4jException("Neo.TransientError.General.DatabaseUnavailable", "second"))));

        Assert.Equal(FaultKind.TryAgain, fault.Kind);
        Assert.Equal("second", fault.Message);
    }

    [Fact]
    public void Parameters_keep_their_types()
    {
        var parameters = BoltValues.Parameters("""{"n": 9223372036854775807, "x": 1.0, "day": "2031-05-06", "none": null, "rows": [{"yes": true}]}""");

        Assert.Equal(long.MaxValue, parameters["n"]);
        Assert.Equal(1.0, parameters["x"]);
        Assert.Equal("2031-05-06", parameters["day"]);
        Assert.Null(parameters["none"]);
        Assert.Equal(true, Assert.IsType<Dictionary<string, object?>>(Assert.Single(Assert.IsType<List<object?>>(parameters["rows"])))["yes"]);
    }
}
