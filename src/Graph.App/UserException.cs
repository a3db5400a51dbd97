namespace Graph.App;

/// <summary>Something the user can set right. The message names the value, the place, the choices and the next step.</summary>
internal sealed class UserException(string message, int exitCode = ExitCode.Failed) : Exception(message)
{
    /// <summary>What the program answers to the shell.</summary>
    public int Code => exitCode;
}
