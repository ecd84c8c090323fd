using Briefing.Cli.Watching;
using Briefing.Model.Vocabulary;

namespace Briefing.Cli.Serving;

/// <summary><c>--serve</c>: shows the page of a debate in a browser while its files are being edited.</summary>
internal sealed class ServeOption(Terminal terminal)
{
    private const string OfVisualStudioCode = "vscode://file{file}:{line}:{column}";

    private readonly Option<int?> _serve = new("--serve")
    {
        Description = $"With --watch: show the page in a browser, on this machine only [default: from port "
            + $"{PreviewServer.DefaultPort}]",
        HelpName = "PORT",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _editor = new("--editor")
    {
        Description = "With --serve: click a place to open it in an editor: vscode, or a URL with {file}, {line} and "
            + "{column}",
        HelpName = "NAME",
    };

    public void AddTo(Command command)
    {
        command.Add(_serve);
        command.Add(_editor);
    }

    /// <exception cref="UsageException">Nothing is watched, so that there would be one page and the end.</exception>
    public bool IsGiven(ParseResult parsed, bool isWatching) =>
        parsed.GetResult(_serve) is { Implicit: false }
            ? isWatching ? true : throw new UsageException(
                "--serve shows what --watch builds.", "Give both: briefing build --watch --serve")
        : parsed.GetValue(_editor) is null ? false : throw new UsageException(
            "--editor is for the page that --serve shows.", "Give both: briefing build --watch --serve --editor vscode");

    /// <summary>Begins to serve, if asked to, and makes every build show its page.</summary>
    /// <param name="folder">As shown in messages.</param>
    /// <returns>Ends it.</returns>
    /// <exception cref="UsageException">The port cannot be used.</exception>
    public IDisposable? Start(ParseResult parsed, string folder, BuildReport report, Length? depth)
    {
        if (!IsGiven(parsed, report.IsWatching))
            return null;

        var editor = parsed.GetValue(_editor) is { } given ? AddressOf(given) : null;
        var session = new PreviewSession(folder.Replace('\\', '/').TrimEnd('/'), editor, depth);
        var server = PreviewServer.Start(parsed.GetValue(_serve), session.First);
        report.OnRead = (problems, read, changes) => server.Show(session.Next(problems, read, changes));
        terminal.Show($"Serving {server.Address}");
        return server;
    }

    /// <exception cref="UsageException">It is neither a known editor nor an address with a place for the file.</exception>
    private static string AddressOf(string editor) => editor switch
    {
        "vscode" => OfVisualStudioCode,
        _ when editor.Contains("{file}", StringComparison.Ordinal) && Uri.TryCreate(editor.Replace("{file}", "/x", StringComparison.Ordinal)
            .Replace("{line}", "1", StringComparison.Ordinal).Replace("{column}", "1", StringComparison.Ordinal), UriKind.Absolute, out var address)
            && address.Scheme is not ("javascript" or "data" or "file") => editor,
        _ => throw new UsageException(
            $"{Phrase.Quote(editor)} isn't a known editor, nor an address with {{file}} in it.",
            $"Write vscode, or an address as in: --editor '{OfVisualStudioCode}'"),
    };
}
