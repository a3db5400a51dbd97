using Graph.App.Exploring;
using Graph.App.Output;
using Graph.Stores;
using Graph.Stores.Neo4j;
using Graph.Stores.Neo4j.Explore;

namespace Graph.App.Prompt;

/// <summary>Asks for statements on a terminal and answers each, until the user leaves. What goes wrong is told, and the next statement is asked for.</summary>
internal sealed class CypherPrompt(Screen screen, Neo4jStore store, CypherRequest request, Dictionary<string, ParameterWord> parameters)
{
    public static readonly IReadOnlyList<string> Commands = [":exit", ":explain", ":help", ":param", ":params", ":recipe", ":recipes"];
    private readonly History history = new(History.UsualFile());
    private readonly PromptScreen drawn = new(screen.Out, () => screen.Width);
    private Vocabulary? vocabulary;

    public int Run()
    {
        screen.Line("A statement ends with ; or an empty line. Tab completes, :help tells more, Ctrl-D leaves.");
        var before = Console.TreatControlCAsInput;
        try
        {
            Console.TreatControlCAsInput = true;
            while (Read() is { } text)
                if (text.Trim() is { Length: > 0 } asked && !Answer(asked))
                    break;
        }
        finally
        {
            Console.TreatControlCAsInput = before;
        }

        return ExitCode.Done;
    }

    // One statement or command; null at the end.
    private string? Read()
    {
        var editor = new LineEditor(history.Entries, text => Completion.Of(text, Words), Show);
        while (true)
        {
            drawn.Draw(editor.Text);
            switch (editor.Press(screen.Keys!()))
            {
                case Typed.Done:
                    drawn.Leave(editor.Text);
                    history.Add(editor.Text.Text.Trim());
                    return editor.Text.Text;
                case Typed.Ended:
                    drawn.Leave(editor.Text);
                    return null;
            }
        }
    }

    // Choices stand below what is typed; the text is drawn anew under them.
    private void Show(IReadOnlyList<string> choices)
    {
        screen.Line();
        foreach (var line in Paragraph.Wrap(string.Join("  ", choices.Take(60)) + (choices.Count > 60 ? " …" : ""), screen.Width))
            screen.Line(line);
    }

    private Vocabulary Words()
    {
        try
        {
            return vocabulary ??= Vocabulary.Read(store.ReadOnly());
        }
        catch (StoreException)
        {
            return new Vocabulary([], [], []);
        }
    }

    private bool Answer(string text)
    {
        using var stop = new CancellationTokenSource();
        void Stop(object? sender, ConsoleCancelEventArgs pressed)
        {
            pressed.Cancel = true;
            stop.Cancel();
        }

        Console.TreatControlCAsInput = false;
        Console.CancelKeyPress += Stop;
        try
        {
            return Do(text, stop.Token);
        }
        catch (Exception error) when (error is UserException or StoreException)
        {
            screen.Tell(error.Message);
        }
        catch (OperationCanceledException)
        {
            screen.Tell("Stopped.");
        }
        finally
        {
            Console.CancelKeyPress -= Stop;
            Console.TreatControlCAsInput = true;
            screen.Out.Flush();
        }

        return true;
    }

    private bool Do(string text, CancellationToken stop)
    {
        if (text[0] != ':')
        {
            request.Run(text, parameters, stop);
            return true;
        }

        var words = CommandWords.Of(text);
        switch (words[0])
        {
            case ":exit" or ":quit":
                return false;
            case ":recipes":
                RecipeText.WriteList(screen, RecipeBook.All.Where(recipe => words.Count < 2 || recipe.Theme.Equals(words[1], StringComparison.OrdinalIgnoreCase)), explained: words.Count > 1);
                break;
            case ":recipe" when words.Count > 1:
                request.Run(RecipeNames.Find(words[1]), ParameterWords.Read(words.Skip(2)), stop);
                break;
            case ":param" when words.Count > 1:
                foreach (var (name, word) in ParameterWords.Read(words.Skip(1)))
                    parameters[name] = word;
                break;
            case ":params":
                foreach (var word in parameters.Values.OrderBy(word => word.Name, StringComparer.Ordinal))
                    screen.Line($"{word.Name} = {word.Value.ToString(Newtonsoft.Json.Formatting.None)}");
                break;
            case ":explain" when words.Count > 1:
                request.Plan(text[words[0].Length..], parameters);
                break;
            default:
                Help();
                break;
        }

        return true;
    }

    private void Help()
    {
        foreach (var line in (string[])
            [
                ":recipes [THEME]                 questions that are ready to ask",
                ":recipe NAME name=VALUE ...      asks one",
                ":param name=VALUE                sets a parameter, $name in a statement",
                ":params                          shows them",
                ":explain STATEMENT;              how the server would run it",
                ":exit, Ctrl-D                    leaves",
                "Tab completes labels, types, properties and recipes; up and down recall;",
                "Ctrl-C clears what is typed, or stops what runs.",
            ])
            screen.Line(line);
    }
}
