using Briefing.Cli.Files;
using Briefing.Load.Files;
using Briefing.Load.Themes;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing check --fix</c>: makes the fixes that are certain, and leaves every other character as it is.</summary>
internal sealed class CheckFixes(string folder, ThemeRequest theme, DiagnosticsPrinter printer)
{
    private readonly BuildCache _cache = new();

    /// <exception cref="UsageException">Nothing was changed; the message gives the reason.</exception>
    public void Write()
    {
        using var alone = FolderLock.Take(folder);
        var read = DebateInput.Files(folder, theme.AllowsOutside);
        var (files, made, failed) = (read, new List<TextEdit>(), new HashSet<string>(StringComparer.Ordinal));
        var found = Diagnose(files);

        // What one fix brings to light another may mend. A fix that does not mend is taken back.
        while (Certain(files, found, failed) is { IsEmpty: false } certain)
        {
            var edits = certain.SelectMany(one => one.Fixes[0].Edits).ToList();
            var next = files.With(files.Edited(edits));
            var left = Diagnose(next);
            var names = left.Select(Name).ToHashSet(StringComparer.Ordinal);
            var stays = certain.Select(Name).Where(names.Contains).ToList();
            if (stays.Count > 0)
            {
                failed.UnionWith(stays);
                continue;
            }

            made.AddRange(edits);
            (files, found) = (next, left);
        }

        if (made.Count == 0)
            return;

        ChangedFiles.Write(folder, read, read.Names.Where(name => !files.HasSame(name, read)).ToDictionary(name => name, name => (byte[]?)files.ContentOf(name)));
        foreach (var edit in made)
            Say($"{edit.At.Place}: {edit.What}.");
    }

    /// <summary>Says which fixes there are that only an author can choose.</summary>
    public static void ReportLeft(ImmutableArray<Diagnostic> diagnostics, DiagnosticsPrinter printer)
    {
        var left = diagnostics.Where(one => !one.Fixes.IsEmpty).ToList();
        if (left.Count == 0 || printer.TakesOutput)
            return;

        printer.Terminal.Complain("Not certain, and left to you:");
        foreach (var one in left)
            printer.Terminal.Complain($"  {one.At.Place}: {string.Join("; or: ", one.Fixes.Select(fix => fix.What))}");
    }

    private void Say(string line)
    {
        if (!printer.TakesOutput)
            printer.Terminal.Say(line);
        else if (!printer.Terminal.IsQuiet)
            printer.Terminal.Complain(line);
    }

    private ImmutableArray<Diagnostic> Diagnose(DebateFiles files) => Pipeline.Diagnose(files, theme, _cache);

    /// <summary>What this debate's own files can be mended of now.</summary>
    private static ImmutableArray<Diagnostic> Certain(DebateFiles files, ImmutableArray<Diagnostic> found, HashSet<string> failed)
    {
        var own = files.Names.Where(name => EditedFile.Keeps(files.ContentOf(name))).Select(files.PathOf).ToHashSet(StringComparer.Ordinal);
        return CertainFixes.Of(found.Where(one => !failed.Contains(Name(one))), edit => own.Contains(edit.At.File.Path));
    }

    // Without the place, which moves when something is added above.
    private static string Name(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.At.File.Path} {diagnostic.Message}";
}
