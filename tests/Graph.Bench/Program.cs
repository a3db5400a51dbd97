using BenchmarkDotNet.Running;
using Graph.Bench;

if (args is ["language", ..])
{
    string[] folders = args.Length > 1 ? args[1..] : [Path.Combine(AppContext.BaseDirectory, "models", "en"), Path.Combine(AppContext.BaseDirectory, "models", "is")];
    foreach (string folder in folders) LanguageBench.Run(folder);
    return;
}
if (args is ["build", var address, var documents])
{
    BuildBench.Run(address, int.Parse(documents, System.Globalization.CultureInfo.InvariantCulture));
    return;
}
if (args is ["ask", var asked, var events])
{
    AskBench.Run(asked, int.Parse(events, System.Globalization.CultureInfo.InvariantCulture));
    return;
}
if (args is ["ingest", var filled, var size, ..])
{
    IngestBench.Run(filled, int.Parse(size, System.Globalization.CultureInfo.InvariantCulture), args.ElementAtOrDefault(3));
    return;
}
if (args is ["bulk", var made, var many])
{
    BulkBench.Run(made, int.Parse(many, System.Globalization.CultureInfo.InvariantCulture));
    return;
}
if (args is ["recipes", var server, ..])
{
    RecipeBench.Run(server, args[2..]);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(KernelBenchmarks).Assembly).Run(args);
