namespace Graph.Tests.Conventions;

public sealed class SmokeTests
{
    [Fact]
    public void Models_are_beside_the_program() =>
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "models", "en", "config.cfg")));
}
