namespace Graph.Knowledge;

/// <summary>One thing that was looked at in a store.</summary>
/// <param name="Name">What, in a word or two.</param>
/// <param name="Ok">Whether it is as it should be.</param>
/// <param name="Detail">What was found; when it is not as it should be, the next step too.</param>
public sealed record StoreCheck(string Name, bool Ok, string Detail);
