using System.Diagnostics;

namespace Graph.Tests.App;

/// <summary>Runs <c>kg</c> as a process of its own, in a folder of the test's choice.</summary>
internal static class KgProcess
{
    private const int Patience = 300_000;

    public static (int Code, string Out, string Error) Run(string folder, string? failPoint, params string[] args) =>
        RunProgram(KgFile, folder, failPoint, args);

    public static (int Code, string Out, string Error) RunProgram(string program, string folder, string? failPoint, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        if (failPoint is not null)
            start.Environment["KG_FAILPOINT"] = failPoint;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(Patience), $"kg {string.Join(' ', args)} did not end.");
        return (process.ExitCode, output.Result, error.Result);
    }

    public static string KgFile => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "kg.exe" : "kg");
}
