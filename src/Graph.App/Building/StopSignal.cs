using System.Runtime.InteropServices;
using Graph.App.Output;

namespace Graph.App.Building;

/// <summary>The first Ctrl-C (or SIGTERM) asks the build to end after its batch; the second ends the process at once.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> registrations = [];

    public StopSignal(Screen screen)
    {
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM])
            registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                if (source.IsCancellationRequested)
                    return;
                context.Cancel = true;
                source.Cancel();
                screen.Error.Write("\nStopping after this batch. Ctrl-C again stops at once; nothing written is lost either way.\n");
            }));
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        registrations.ForEach(registration => registration.Dispose());
        source.Dispose();
    }
}
