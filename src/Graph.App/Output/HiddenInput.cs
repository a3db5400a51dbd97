using System.Text;

namespace Graph.App.Output;

/// <summary>A line from the keyboard that is not shown while it is typed.</summary>
internal static class HiddenInput
{
    /// <summary>Asks and reads; null when nothing was typed. Needs a terminal.</summary>
    public static string? Ask(TextWriter screen, string question, Func<ConsoleKeyInfo> key)
    {
        screen.Write(question);
        var typed = new StringBuilder();
        for (var pressed = key(); pressed.Key != ConsoleKey.Enter; pressed = key())
            if (pressed.Key == ConsoleKey.Backspace)
                typed.Length -= Math.Min(1, typed.Length);
            else if (!char.IsControl(pressed.KeyChar))
                typed.Append(pressed.KeyChar);
        screen.Write("\n");
        return typed.Length > 0 ? typed.ToString() : null;
    }
}
