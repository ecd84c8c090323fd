using Briefing.Cli.Files;
using Briefing.Load.Files;
using Briefing.Symbols;
using Symbol = Briefing.Symbols.Symbol;

namespace Briefing.Cli.Commands;

/// <summary>One run of <c>briefing rename</c>.</summary>
internal sealed class RenameRun(string folder, Terminal terminal)
{
    private readonly BuildCache _cache = new();

    /// <param name="old">The id; of an argument with that of its stakeholder.</param>
    /// <param name="given">The new id; of an argument with or without that of its stakeholder.</param>
    /// <exception cref="UsageException">Nothing was changed; the message gives the reason.</exception>
    public int Run(SymbolKind kind, string old, string given)
    {
        using var alone = FolderLock.Take(folder);
        var files = DebateInput.Files(folder);
        if (HidingMistakes.In(files, _cache.Files) is { IsEmpty: false } unread)
        {
            new DiagnosticsPrinter(terminal, DiagnosticsFormat.Text).Print(unread);
            throw new UsageException("Nothing was renamed: a file that can't be read may contain the id.", "Correct this, and run the command again.");
        }

        var index = SymbolIndex.Of(files, _cache.Files.Parsed);
        var symbol = Find(index, kind, old);
        var id = NewId(symbol, given);
        if (id == symbol.Id)
            throw new UsageException($"{Phrase.Quote(symbol.Reference)} has that id already.", "Nothing was changed.");

        if (Renaming.Refusal(index, symbol, id) is var (reason, help))
            throw new UsageException(reason, $"Nothing was changed. {help}");

        var renaming = Renaming.Of(index, symbol, id);
        var changed = Changed(files, renaming);
        var after = files.With(changed);
        if (!Is(SymbolIndex.Of(after, _cache.Files.Parsed), index, symbol, id))
        {
            throw new UsageException(
                "The files are written in a way that cannot be changed safely, and nothing was changed.",
                "Write the id without escapes and on one line wherever it occurs.");
        }

        var left = New(files, after);
        ChangedFiles.Write(folder, files, changed);
        Report(symbol, id, renaming, files);
        if (!left.IsEmpty)
        {
            terminal.Complain("Still to do:");
            new DiagnosticsPrinter(terminal, DiagnosticsFormat.Short).Print(left);
        }

        return ExitCodes.Clean;
    }

    private static Symbol Find(SymbolIndex index, SymbolKind kind, string old)
    {
        var what = Renaming.NameOf(kind);
        var known = index.Defined.Where(symbol => symbol.Kind == kind).ToList();
        if (known.Find(symbol => symbol.Reference == old) is { } found)
            return found;

        var references = known.ConvertAll(symbol => symbol.Reference);
        var meant = NearMiss.Of(old, references)
            ?? (known.FindAll(symbol => symbol.Id == old) is [var alone] ? alone.Reference : null);
        throw new UsageException(
            $"There is no {what} {Phrase.Quote(old)}.",
            Phrase.DidYouMean(meant)
            + (kind == SymbolKind.Argument && !old.Contains('/') ? "An argument is named with its stakeholder, as in operator/riders. " : "")
            + (meant is null && kind != SymbolKind.Argument && references.Count > 0 ? $"The {what}s are {string.Join(", ", references)}. " : "")
            + "Nothing was changed.");
    }

    /// <exception cref="UsageException">It names another stakeholder.</exception>
    private static string NewId(Symbol symbol, string given)
    {
        if (symbol.Owner is null || given.Split('/') is not [var owner, var id])
            return given;

        return owner == symbol.Owner ? id : throw new UsageException(
            $"An argument stays with its stakeholder: {Phrase.Quote(symbol.Reference)} cannot become {Phrase.Quote(given)}.",
            "Nothing was changed. Give only the new id; to move an argument, move its text.");
    }

    private static Dictionary<string, byte[]?> Changed(DebateFiles files, Renaming renaming)
    {
        var changed = files.Edited(renaming.Edits);
        if (renaming.OldFile is { } old)
        {
            changed[renaming.NewFile!] = changed.GetValueOrDefault(old) ?? files.ContentOf(old);
            changed[old] = null;
        }

        return changed;
    }

    /// <summary>Whether what was there under the old id is all there under the new one.</summary>
    private static bool Is(SymbolIndex after, SymbolIndex before, Symbol symbol, string id) =>
        !after.Of(symbol).Any() && after.Of(symbol with { Id = id }).Count() == before.Of(symbol).Count();

    private ImmutableArray<Diagnostic> New(DebateFiles before, DebateFiles after)
    {
        var known = Diagnose(before).Select(one => one.Code).ToList();
        return [.. Diagnose(after).Where(one => !known.Remove(one.Code))];
    }

    private ImmutableArray<Diagnostic> Diagnose(DebateFiles files) => Pipeline.Diagnose(files, new(), _cache);

    private void Report(Symbol symbol, string id, Renaming renaming, DebateFiles files)
    {
        var count = renaming.Edits.Select(edit => edit.At.File.Path).Distinct().Count();
        terminal.Say($"Renamed the {Renaming.NameOf(symbol.Kind)} {symbol.Reference} to {(symbol with { Id = id }).Reference}: "
            + $"{Phrase.Count(renaming.Edits.Length, "place")} in {Phrase.Count(count, "file")}.");
        if (renaming.OldFile is { } old)
            terminal.Say($"{files.PathOf(old)} is now {files.PathOf(renaming.NewFile!)}.");
        if (symbol.Kind == SymbolKind.Source)
            terminal.Say($"If you keep its text as {symbol.Id}.txt, rename that to {id}.txt.");
    }
}
