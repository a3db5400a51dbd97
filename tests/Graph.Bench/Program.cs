using BenchmarkDotNet.Running;
using Graph.Bench;

if (args is ["language", ..])
{
    LanguageBench.Run(args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "models", "en"));
    return;
}
if (args is ["probe", ..]) { Probe.Run(args[1]); return; }
BenchmarkSwitcher.FromAssembly(typeof(KernelBenchmarks).Assembly).Run(args);
