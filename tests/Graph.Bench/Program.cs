using BenchmarkDotNet.Running;
using Graph.Bench;

if (args is ["language", ..])
{
    string[] folders = args.Length > 1 ? args[1..] : [Path.Combine(AppContext.BaseDirectory, "models", "en"), Path.Combine(AppContext.BaseDirectory, "models", "is")];
    foreach (string folder in folders) LanguageBench.Run(folder);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(KernelBenchmarks).Assembly).Run(args);
