using BenchmarkDotNet.Running;
using Graph.Bench;

if (args is ["language", ..])
{
    LanguageBench.Run(args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "models", "en"));
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(KernelBenchmarks).Assembly).Run(args);
