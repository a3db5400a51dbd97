using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Graph.App.Output;

namespace Graph.App.Commands;

/// <summary>Help with examples first, at the width of the screen.</summary>
internal static class HelpText
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["kg"] =
        [
            "kg build articles/                     read a folder of articles into graph.db",
            "kg who-met \"Anna Vik\"                  whom she met, called, visited",
            "kg who-met \"Anna Vik\" \"Bruno Sala\"     did these two meet?",
            "kg show \"Anna Vik\"                     everything the articles say of her",
            "kg draw \"Anna Vik\" -o vik.html         a picture to look around in",
        ],
        ["build"] =
        [
            "kg build articles/                     all .txt, .md and .jsonl below a folder",
            "kg build a.txt b.txt --graph talks.db  two files into a graph of their own",
            "cat news.jsonl | kg build -            JSON lines from another program",
        ],
        ["who-met"] =
        [
            "kg who-met Vik                         a surname is enough when one bears it",
            "kg who-met Vik Sala --by call          only their calls",
            "kg who-met Norway --from 2025-06       countries meet too; since June 2025",
            "kg who-met Vik --include planned       also meetings that were only planned",
            "kg who-met --of Iceland --with Norway  one country with another",
            "kg who-met Vik Sala --cite             with footnotes for your notes",
        ],
        ["timeline"] =
        [
            "kg timeline \"Anna Vik\"                 what befell her, day by day",
            "kg timeline Vik Sala --from 2025       what befell both, since 2025",
            "kg timeline Norway --type seizure      one kind of event",
            "kg timeline Vik --include planned      also what is only planned",
        ],
        ["search"] =
        [
            "kg search trawler seiz*                sentences with both words",
            "kg search Þórshöfn --from 2025         accents and case do not matter",
            "kg search summit --outlet Courier      what one outlet wrote",
        ],
        ["path"] =
        [
            "kg path Vik Sala                       how the two are linked",
            "kg path Vik Sala -k 10 --max-steps 3   more paths, none longer than 3",
            "kg path Vik Gull --through places      also through countries and towns",
            "kg path Vik Sala --from 2025           over what happened since then",
        ],
        ["show"] =
        [
            "kg show \"Anna Vik\"                     a person",
            "kg show k3f9qa                         an event, by the id in other answers",
            "kg show articles/a.txt                 a document",
        ],
        ["draw"] =
        [
            "kg draw \"Anna Vik\" -o vik.svg          her events and all in them",
            "kg draw Vik Sala -o pair.html          what joins two: a page to explore",
            "kg draw --all --by contact -o all.png  the best connected of all contacts",
            "kg draw Vik --timeline -o vik.svg      along an axis of dates",
            "kg draw Vik --include none -o vik.mmd  only what happened, for Markdown",
        ],
        ["status"] = ["kg status                              what is in graph.db, and what failed"],
        ["merge"] =
        [
            "kg merge \"Anna Vik\" \"A. Vik\"          the two are one person",
            "kg merge k3f9qa m2x7bd --dry-run       only say what it would change",
        ],
        ["split"] = ["kg split \"Jon Orr@a.txt\" \"Jon Orr@b.txt\"   two people of one name"],
        ["judge"] =
        [
            "kg judge \"Anna Vik\" \"A. Vik\" unsure   nobody knows: the rules decide",
            "kg judge k3f9qa did-not-happen         an event that did not happen",
        ],
        ["reject"] = ["kg reject k3f9qa --reason \"a film\"     the sentence states no event"],
        ["correct"] =
        [
            "kg correct k3f9qa --date 2025-06-17    the right date of a claim",
            "kg correct k3f9qa --role \"Vik=host\"    the right role of a party",
        ],
        ["review"] =
        [
            "kg review                              what waits for a decision",
            "kg review --limit 100 --json           likewise for programs",
        ],
        ["history"] =
        [
            "kg history                             all that people decided",
            "kg history \"Anna Vik\"                  only what concerns her",
        ],
        ["undo"] = ["kg undo k3f9qa                         a judgement no longer binds"],
        ["forget"] =
        [
            "kg forget articles/a.txt               one document and what only it says",
            "kg forget --source \"Example Post\"      all documents of an outlet",
        ],
        ["retry"] = ["kg retry                               read again what did not get in"],
        ["diff"] =
        [
            "kg diff 3                              what the third build changed",
            "kg diff 1 3                            what changed from the first to it",
        ],
        ["doctor"] = ["kg doctor                              graph, disk, language models"],
        ["recipes"] =
        [
            "kg recipes                             questions that are ready to ask",
            "kg recipes meetings                    those of one theme, explained",
            "kg recipes go-betweens                 one, with its Cypher",
        ],
        ["cypher"] =
        [
            "kg cypher --recipe who-met-whom --graph neo4j+http://localhost:7474",
            "kg cypher --recipe timeline --param name=\"Anna Vik\" --csv",
            "kg cypher \"MATCH (e:Denied) RETURN e.caption, e.why LIMIT 5\"",
            "kg cypher 'MATCH (n {name: $x}) RETURN n' --param x=Vik",
            "kg cypher \"MATCH p = (:Person)--(:Call) RETURN p\" -o calls.svg",
            "kg cypher                              a prompt, with Tab and history",
        ],
        ["export"] = ["kg export -o graph.json                the whole graph in one file"],
        ["analyze"] =
        [
            "kg analyze a.txt                       words, lemmas, trees, names: a table",
            "kg analyze news.jsonl --json           one JSON object a document",
            "kg analyze news.jsonl --summary        only counts and seconds",
        ],
        ["extract"] =
        [
            "kg extract a.txt                       what kg reads out of one article",
            "kg extract news.jsonl --json           one JSON object a document",
        ],
    };

    /// <summary>Gives the help option of <paramref name="root"/> this text.</summary>
    public static void Attach(RootCommand root, Screen screen)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new WithExamples(screen);
        root.SetAction(_ =>
        {
            Write(root, screen);
            return ExitCode.Usage;
        });
    }

    private static void Write(Command command, Screen screen)
    {
        var name = command is RootCommand ? "kg" : command.Name;
        foreach (var line in Paragraph.Wrap(command.Description ?? "", screen.Width))
            screen.Line(line);
        screen.Line();
        foreach (var example in Examples.GetValueOrDefault(name, []))
            screen.Line("  " + example);
        if (Examples.ContainsKey(name))
            screen.Line();
        screen.Line($"Usage: {Usage(command)}");
        Rows(screen, "Commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description ?? "")));
        Rows(screen, "Arguments", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        Rows(screen, "Options", command.Options.Where(option => !option.Hidden).Select(option => (OptionWords(option), option.Description ?? "")));
        screen.Line();
        screen.Line(command is RootCommand
            ? "More of each: kg COMMAND --help. All works offline; nothing leaves this machine."
            : "Exit: 0 done, 1 failed, 2 partly, 3 no graph there, 64 wrong usage, 70 a bug.");
    }

    private static string Usage(Command command) => command is RootCommand
        ? "kg COMMAND [ARGUMENTS] [OPTIONS]"
        : $"kg {command.Name} {string.Join(' ', command.Arguments.Select(ArgumentWords).Append("[OPTIONS]"))}";

    private static string ArgumentWords(Argument argument)
    {
        var words = argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}…" : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{words}]" : words;
    }

    private static string OptionWords(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(name => name.Length).Where(name => name[0] == '-' && name != "-?"));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void Rows(Screen screen, string title, IEnumerable<(string Left, string Right)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0)
            return;
        screen.Line();
        screen.Line(screen.Style.Bold(title));
        var width = Math.Min(24, list.Max(row => row.Left.Length)) + 4;
        foreach (var (left, right) in list)
            foreach (var line in Paragraph.Wrap(right, screen.Width, new string(' ', width), $"  {left}".PadRight(width)))
                screen.Line(line);
    }

    private sealed class WithExamples(Screen screen) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            Write(parseResult.CommandResult.Command, screen);
            return ExitCode.Done;
        }
    }
}
