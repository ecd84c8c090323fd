using Briefing.Cli.Files;
using Briefing.Load.Files;
using Briefing.Load.Themes;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing check --fix</c>: makes the fixes that are certain, and leaves every other character as it is.</summary>
internal sealed class CheckFixes(string folder, ThemeRequest theme, DiagnosticsPrinter printer)
{
    /// <exception cref="UsageException">Nothing was changed; the message gives the reason.</exception>
    public void Write()
    {
        using var alone = FolderLock.Take(folder);
        var read = DebateInput.Files(folder, theme.AllowsOutside);
        var (files, made, failed) = (read, new List<TextEdit>(), new HashSet<string>(StringComparer.Ordinal));
        var found = Diagnose(files);

        // What one fix brings to light another may mend. A fix that does not mend is taken back.
        while (Certain(files, found, failed) is { Count: > 0 } fixes)
        {
            var edits = fixes.SelectMany(fix => fix.Edits).ToList();
            var next = Edited(files, edits);
            var left = Diagnose(next);
            var stays = fixes.Where(fix => left.Any(one => Name(one) == fix.Of)).Select(fix => fix.Of).ToList();
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
        if (printer.TakesOutput)
            printer.Terminal.Complain(line);
        else
            printer.Terminal.Say(line);
    }

    private ImmutableArray<Diagnostic> Diagnose(DebateFiles files)
    {
        var diagnostics = new DiagnosticBag();
        Pipeline.Map(files, theme, diagnostics);
        return diagnostics.InReadingOrder();
    }

    /// <summary>The fixes of this debate's own files that do not meet; what is left comes in the next round.</summary>
    private static List<(string Of, ImmutableArray<TextEdit> Edits)> Certain(
        DebateFiles files, ImmutableArray<Diagnostic> diagnostics, HashSet<string> failed)
    {
        var own = files.Names.Select(files.PathOf).ToHashSet(StringComparer.Ordinal);
        var fixes = new List<(string, ImmutableArray<TextEdit>)>();
        var taken = new List<TextSpan>();
        foreach (var one in diagnostics.Where(one => !failed.Contains(Name(one))))
        {
            if (one.Fixes is not [{ IsCertain: true, Edits: var edits }, ..] || !edits.All(edit => own.Contains(edit.At.File.Path)))
                continue;

            if (edits.Any(edit => taken.Exists(other => other.File.Path == edit.At.File.Path && other.Start <= edit.At.End && edit.At.Start <= other.End)))
                continue;

            taken.AddRange(edits.Select(edit => edit.At));
            fixes.Add((Name(one), edits));
        }

        return fixes;
    }

    // Without the place, which moves when something is added above.
    private static string Name(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.At.File.Path} {diagnostic.Message}";

    private static DebateFiles Edited(DebateFiles files, List<TextEdit> edits)
    {
        var byPath = edits.ToLookup(edit => edit.At.File.Path);
        return new(files.Folder, files.Names.Select(name => (name, byPath.Contains(files.PathOf(name))
            ? EditedFile.Of(files.ContentOf(name), byPath[files.PathOf(name)])
            : files.ContentOf(name))));
    }
}
