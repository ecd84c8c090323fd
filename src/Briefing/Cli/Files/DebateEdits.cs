using Briefing.Load.Files;

namespace Briefing.Cli.Files;

/// <summary>Edits the files of a debate and reports the changes.</summary>
/// <param name="editsOf">The edits that files still need; <c>null</c> if they cannot be read.</param>
internal sealed class DebateEdits(string folder, Terminal terminal, Func<DebateFiles, ImmutableArray<TextEdit>?> editsOf)
{
    /// <exception cref="UsageException">Nothing was changed; the message gives the reason.</exception>
    public void Write()
    {
        using var alone = FolderLock.Take(folder);
        var files = DebateInput.Files(folder);
        if (editsOf(files) is not { IsEmpty: false } all)
            return;

        var edited = files.Edited(all);
        RefuseDamage(files, edited, all);
        ChangedFiles.Write(folder, files, edited);
        foreach (var edit in all.OrderBy(edit => edit.At.File.Path, StringComparer.Ordinal))
            terminal.Say($"{edit.At.Place}: {edit.What}.");
    }

    // YAML has more syntax than the edits allow for, so the edited files are read again before they are written.
    private void RefuseDamage(DebateFiles files, Dictionary<string, byte[]?> edited, ImmutableArray<TextEdit> edits)
    {
        if (editsOf(files.With(edited)) is { IsEmpty: true })
            return;

        var lines = edits.Select(edit =>
            $"{edit.At.Place}: {edit.Replacement.Trim(' ', ',', '\r', '\n')}");
        throw new UsageException(
            "The files are written in a way that cannot be changed safely, and nothing was changed.",
            "Write it yourself:")
        {
            Example = [.. lines.Select(line => $"  {line}")],
        };
    }
}
