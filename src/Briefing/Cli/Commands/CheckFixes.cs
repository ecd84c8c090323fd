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
            var names = left.Select(Name).ToHashSet(StringComparer.Ordinal);
            var stays = fixes.Where(fix => names.Contains(fix.Of)).Select(fix => fix.Of).ToList();
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
        var fixes = new List<(string Of, ImmutableArray<TextEdit> Edits)>();
        foreach (var one in diagnostics)
        {
            if (one.Fixes is [{ IsCertain: true, Edits: var edits }, ..] && edits.All(edit => own.Contains(edit.At.File.Path))
                && Name(one) is var name && !failed.Contains(name))
            {
                fixes.Add((name, edits));
            }
        }

        // Of edits that touch, the one that begins later waits, and its fix with it.
        var waiting = new HashSet<int>();
        var last = (Fix: -1, Path: "", End: -1);
        var places = fixes.SelectMany((fix, index) => fix.Edits.Select(edit => (Fix: index, edit.At)));
        foreach (var (fix, at) in places.OrderBy(place => place.At.File.Path, StringComparer.Ordinal).ThenBy(place => place.At.Start))
        {
            if (fix != last.Fix && at.File.Path == last.Path && at.Start <= last.End)
                waiting.Add(fix);
            else if (!waiting.Contains(fix))
                last = (fix, at.File.Path, at.End);
        }

        return [.. fixes.Where((_, index) => !waiting.Contains(index))];
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
