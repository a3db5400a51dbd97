namespace Graph.App.Prompt;

/// <summary>What a key led to.</summary>
internal enum Typed
{
    /// <summary>Typing goes on.</summary>
    More,

    /// <summary>The text is whole.</summary>
    Done,

    /// <summary>The user wants to leave.</summary>
    Ended,
}

/// <summary>Takes keys and keeps the text that they make, with history and completion.</summary>
/// <param name="history">What was asked before, oldest first.</param>
/// <param name="complete">Completes a text.</param>
/// <param name="show">Shows choices.</param>
internal sealed class LineEditor(IReadOnlyList<string> history, Func<EditedText, Completion> complete, Action<IReadOnlyList<string>> show)
{
    private int back;
    private EditedText unfinished = EditedText.Empty;

    public EditedText Text { get; private set; } = EditedText.Empty;

    /// <summary>Takes a key.</summary>
    public Typed Press(ConsoleKeyInfo key)
    {
        // A pasted line break comes as Ctrl-J on some terminals.
        if (key.KeyChar is '\r' or '\n')
            return Enter();
        if (key.Modifiers.HasFlag(ConsoleModifiers.Control))
            return Control(key.Key);
        switch (key.Key)
        {
            case ConsoleKey.Enter:
                return Enter();
            case ConsoleKey.Tab:
                Complete();
                return Typed.More;
            case ConsoleKey.UpArrow when Text.IsInFirstLine:
                Recall(back + 1);
                return Typed.More;
            case ConsoleKey.DownArrow when Text.IsInLastLine:
                Recall(back - 1);
                return Typed.More;
            default:
                Text = Edited(key);
                return Typed.More;
        }
    }

    // A semicolon at the end, an empty line or a command of the prompt's own.
    private bool IsWhole => Text.Text.TrimEnd() is var text && (text.Length == 0 || text.EndsWith(';') || text.StartsWith(':') || (Text.LineStart == Text.LineEnd && Text.IsInLastLine));

    private Typed Enter()
    {
        if (IsWhole)
            return Typed.Done;
        Text = Text.Insert("\n");
        return Typed.More;
    }

    private Typed Control(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.D when Text.Text.Length == 0:
                return Typed.Ended;
            case ConsoleKey.C:
                (Text, back) = (EditedText.Empty, 0);
                return Typed.More;
            default:
                Text = key switch
                {
                    ConsoleKey.A => Text.Home(),
                    ConsoleKey.E => Text.End(),
                    ConsoleKey.B => Text.Left(),
                    ConsoleKey.F => Text.Right(),
                    ConsoleKey.D => Text.Delete(),
                    ConsoleKey.H => Text.Backspace(),
                    ConsoleKey.K => Text.DeleteToEnd(),
                    ConsoleKey.U => Text.DeleteToStart(),
                    ConsoleKey.W or ConsoleKey.Backspace => Text.DeleteWord(),
                    _ => Text,
                };
                return Typed.More;
        }
    }

    private EditedText Edited(ConsoleKeyInfo key) => key.Key switch
    {
        ConsoleKey.LeftArrow => Text.Left(),
        ConsoleKey.RightArrow => Text.Right(),
        ConsoleKey.UpArrow => Text.Up(),
        ConsoleKey.DownArrow => Text.Down(),
        ConsoleKey.Home => Text.Home(),
        ConsoleKey.End => Text.End(),
        ConsoleKey.Backspace => Text.Backspace(),
        ConsoleKey.Delete => Text.Delete(),
        _ when !char.IsControl(key.KeyChar) => Text.Insert($"{key.KeyChar}"),
        _ => Text,
    };

    private void Recall(int steps)
    {
        if (steps < 0 || steps > history.Count)
            return;
        if (back == 0)
            unfinished = Text;
        back = steps;
        Text = back == 0 ? unfinished : EditedText.Of(history[^back]);
    }

    private void Complete()
    {
        var found = complete(Text);
        var typed = Text.Text[found.Start..Text.Cursor];
        if (found.Choices.Count == 1 || found.Common.Length > typed.Length)
            Text = Text.Replace(found.Start, found.Common);
        else if (found.Choices.Count > 1)
            show(found.Choices);
    }
}
