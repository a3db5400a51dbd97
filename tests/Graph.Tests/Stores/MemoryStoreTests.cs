using Graph.Knowledge;
using Graph.Stores;

namespace Graph.Tests.Stores;

public sealed class MemoryStoreTests : GraphStoreContract
{
    private protected override IGraphStore Empty() => new MemoryStore();
}
