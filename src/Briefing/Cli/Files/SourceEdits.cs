using Briefing.Load.Files;

namespace Briefing.Cli.Files;

/// <summary>Edits the files of a debate and reports the changes.</summary>
/// <param name="editsOf">The edits that files still need; <c>null</c> if they cannot be read.</param>
internal sealed class SourceEdits(string folder, Terminal terminal, Func<DebateFiles, ImmutableArray<TextEdit>?> editsOf)
{
    public void Write()
    {
        using var alone = FolderLock.Take(folder);
        var files = DebateInput.Files(folder);
        if (editsOf(files) is not { IsEmpty: false } all)
            return;

        var edits = all.ToLookup(edit => edit.At.File.Path);
        var edited = files.Names
            .Where(name => edits.Contains(files.PathOf(name)))
            .ToDictionary(name => name, name => EditedFile.Of(files.ContentOf(name), edits[files.PathOf(name)]));

        RefuseDamage(files, edited, all);
        RefuseStaleFiles(files, edited.Keys);
        var isFirst = true;
        foreach (var (name, content) in edited)
        {
            if (!TryWrite(Path.Combine(folder, name), files.ContentOf(name), content))
                throw Stale(files, name, isFirst ? "nothing was written" : "was left as it is");

            isFirst = false;
            foreach (var edit in edits[files.PathOf(name)])
                terminal.Say($"{edit.At.File.Path}({edit.At.Line},{edit.At.Column}): {edit.What}.");
        }
    }

    // YAML has more syntax than the edits allow for, so the edited files are read again before they are written.
    private void RefuseDamage(DebateFiles files, Dictionary<string, byte[]> edited, ImmutableArray<TextEdit> edits)
    {
        var all = files.Names.Select(name => (name, edited.GetValueOrDefault(name) ?? files.ContentOf(name).ToArray()));
        if (editsOf(new DebateFiles(folder, all)) is { IsEmpty: true })
            return;

        var lines = edits.Select(edit =>
            $"{edit.At.File.Path}({edit.At.Line},{edit.At.Column}): {edit.Replacement.Trim(' ', ',', '\r', '\n')}");
        throw new UsageException(
            "The files are written in a way that cannot be changed safely, and nothing was changed.",
            "Write it yourself:")
        {
            Example = [.. lines.Select(line => $"  {line}")],
        };
    }

    /// <summary>An editor may have saved a file since it was read; its changes must not be lost.</summary>
    private void RefuseStaleFiles(DebateFiles files, IEnumerable<string> names)
    {
        var now = DebateInput.Files(folder);
        foreach (var name in names)
        {
            if (!now.HasSame(name, files))
                throw Stale(files, name, "nothing was written");
        }
    }

    private static UsageException Stale(DebateFiles files, string name, string outcome) => new(
        $"'{files.PathOf(name)}' was changed while it was being checked, and {outcome}.", "Run the command again.");

    private static bool TryWrite(string path, byte[] old, byte[] content)
    {
        try
        {
            return OutputFile.TryReplace(path, old, content);
        }
        catch (UsageException e)
        {
            throw new UsageException(e.Message, "The file is as it was. Check that you may write there.");
        }
    }
}
