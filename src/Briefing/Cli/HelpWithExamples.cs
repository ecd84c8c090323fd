using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Briefing.Cli.Adding;

namespace Briefing.Cli;

/// <summary>The help of System.CommandLine, followed by examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly string[] s_added = [.. AddedKind.All.Select(kind => kind.Name)];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");

        foreach (var (command, what) in ExamplesOf(parseResult.CommandResult.Command))
        {
            output.WriteLine($"  {command}");
            output.WriteLine($"      {what}");
        }

        output.WriteLine();
        return result;
    }

    public static (string Command, string What)[] ExamplesOf(Command command) => Examples(NameOf(command));

    /// <summary>"build", "add source".</summary>
    private static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault(parent => parent is not RootCommand) is { } whole
            ? $"{whole.Name} {command.Name}"
            : command.Name;

    private static (string Command, string What)[] Examples(string command) => command switch
    {
        "build" =>
        [
            ("briefing build", "make briefing.pdf from the debate in positions"),
            ("briefing build tram -o out/tram.pdf --paper letter", "another debate, another file, another paper"),
            ("briefing build -f pdf -f json -o out/tram.pdf", "make out/tram.pdf and out/tram.json"),
            ("briefing build --issue promise assent -o two-issues.pdf", "only two issues, with all that is said on them"),
            ("briefing build --stakeholder nato -o nato.pdf", "only one position, and who answers it"),
            ("briefing build --compare russia nato --issue crimea-donbas", "only what these two say to each other on one issue"),
            ("briefing build --set length=note --set title=\"Draft for comment\"", "with other values than debate.yaml has"),
            ("briefing build tram -o tram.pdf --watch", "build again whenever a file is saved"),
        ],
        "check" =>
        [
            ("briefing check", "check the debate in positions"),
            ("briefing check tram --strict --diagnostics short", "fail on warnings, one line each"),
            ("briefing check --fix", "correct typos with only one possible meaning, then check"),
            ("briefing check tram --watch", "check again whenever a file is saved"),
            ("briefing check --diagnostics sarif > briefing.sarif", "a log for editors and code hosts"),
        ],
        "export" =>
        [
            ("briefing export -f json", "print the debate in positions as JSON"),
            ("briefing export tram -o tram.argdown", "write it to a file, as Argdown"),
            ("briefing export tram -f csl-json -o sources.json", "give the format if the extension is that of another"),
            ("briefing export -f mermaid --issue promise", "a map of one issue"),
        ],
        "import" or "import sources" or "import debate" =>
        [
            ("briefing import sources library.bib --translated none", "add a bibliography to sources.yaml"),
            ("briefing import debate tram.json tram", "write the files of a debate from its JSON to the folder tram"),
            ("briefing import debate tram.xlsx tram", "import what a colleague filled in into an existing debate"),
            ("briefing import debate tram.argdown tram", "what Argdown says of a debate, with blanks for the rest"),
        ],
        "sources" =>
        [
            ("briefing sources", "list the sources of the debate in positions, and what cites each"),
            ("briefing sources --verify texts", "check every citation against the texts in the folder texts"),
            ("briefing sources --verify texts --fix", "and correct paragraphs that are certain"),
        ],
        "diff" =>
        [
            ("briefing diff", "what has changed in positions since the last commit"),
            ("briefing diff main:positions positions -o changes.md", "what a branch changes, for a comment on it"),
            ("briefing diff v1:positions v2:positions", "what changed from one tag to the next"),
        ],
        "rename" =>
        [
            ("briefing rename argument operator/riders passengers", "a new id, here and in every reply to it"),
            ("briefing rename stakeholder operator company tram", "in the debate in tram, with the name of its file"),
        ],
        "explain" =>
        [
            ("briefing explain BRF0203", "what a code means that 'briefing check' has printed"),
            ("briefing explain", "list all codes"),
        ],
        "schema" =>
        [
            ("briefing schema", "write the schemas to the folder schemas"),
            ("briefing schema position", "print that of a stakeholder's file"),
        ],
        "phrases" =>
        [
            ("briefing phrases de", "print Briefing's own words in German"),
            ("briefing phrases -o tram/phrases.yaml", "begin a translation from the English words"),
        ],
        "new" =>
        [
            ("briefing new library", "write an example of a debate to the folder library, with comments that explain it"),
            ("briefing new tram --empty --title \"The harbour tram\"", "start your own debate, to extend with 'briefing "
                + "add'"),
        ],
        "add" => [.. s_added.SelectMany(what => Examples($"add {what}"))],
        "add stakeholder" =>
            [("briefing add stakeholder council --name \"Harbour Council\"", "a line in debate.yaml, and council.yaml")],
        "add issue" =>
        [
            ("briefing add issue noise --kind fact --question \"Would a tram be louder than buses?\"",
                "at the end of debate.yaml's issues"),
        ],
        "add source" =>
        [
            ("briefing add source hearing-2024 --type report --title \"Minutes of the hearing\" --issued 2024-01 "
                + "--language en --translated none", "leave values out to fill them in later"),
            ("briefing add source hearing-2024 --describes operator=own --describes residents=quoted,reported",
                "and say whose voices it gives"),
            ("briefing add source -i", "be asked for everything, with what there is to choose from"),
        ],
        "add stance" =>
        [
            ("briefing add stance council route --answer Yes --line \"The quay is where the riders are.\" "
                + "--source hearing-2024 --paragraph 3", "to council.yaml; 'stances' is created if it is missing"),
        ],
        "add argument" =>
        [
            ("briefing add argument council/cost --issue route --claim \"The quay is cheaper.\" --voice own "
                + "--source hearing-2024 --paragraph 5", "to council.yaml; leave values out to fill them in later"),
            ("briefing add argument -i tram", "be asked, key by key, for one in the debate in the folder tram"),
        ],
        "add reply" => [("briefing add reply council tram --to operator/riders", "to the debate in the folder tram")],
        "add proposal" =>
            [("briefing add proposal council --text \"Build the first stage by 2026.\" --to \"the county\"",
                "to council.yaml")],
        "add text" =>
            [("briefing add text --name \"Transport plan 2019\" --date 2019-05 --source plan-2019 --paragraph 1",
                "to debate.yaml")],
        "add event" =>
            [("briefing add event --date 2019-05 --text \"The plan is published.\" --source plan-2019 --paragraph 1",
                "to debate.yaml")],
        "add conflict" =>
        [
            ("briefing add conflict --about \"How many ride\" --accounts \"count-2019:4=Four in five trips end there.\" "
                + "--accounts \"hearing-2024:7=Nobody knows.\"", "two sources, a paragraph of each, and what they say"),
        ],
        "add absent-voice" =>
        [
            ("briefing add absent-voice --name Shopkeepers --heard-through \"gazette-2024:8=They fear the building site.\"",
                "to debate.yaml"),
        ],
        "add key-point" =>
            [("briefing add key-point --text \"All want a line.\" --source hearing-2024 --paragraph 2",
                "to debate.yaml")],
        "add bottom-line" =>
            [("briefing add bottom-line --text \"The route is open, the need is not.\" --source hearing-2024 --paragraph 2",
                "to debate.yaml")],
        "lsp" =>
        [
            ("briefing lsp", "what an editor runs, once for all debates that are open in it"),
        ],
        "completions" =>
        [
            ("source <(briefing completions bash)", "in bash, for this session or in ~/.bashrc"),
            ("briefing completions fish | source", "in fish"),
        ],
        "man" =>
        [
            ("briefing man | man -l -", "read it"),
            ("briefing man > ~/.local/share/man/man1/briefing.1", "let 'man briefing' find it"),
        ],
        "help" => [("briefing help add source", "the same as 'briefing add source --help'")],
        _ =>
        [
            ("briefing new my-debate", "write a small debate to begin with"),
            ("briefing build", "build briefing.pdf from the debate in positions"),
            ("briefing check", "report every problem in it"),
        ],
    };
}
