using Briefing.LanguageServer.Protocol;

namespace Briefing.LanguageServer;

/// <summary>The fixes of a document: each for itself, or all that are certain at once.</summary>
/// <param name="client">What the editor can change.</param>
internal sealed class CodeActions(OpenDocument document, OpenDocuments documents, EditCapability? client)
{
    private const string QuickFix = "quickfix";
    private const string FixAll = "source.fixAll";

    private bool HasDocumentChanges => client?.DocumentChanges is true;

    /// <param name="here">What is wrong at the place that is asked for.</param>
    /// <param name="all">What is wrong in the debate.</param>
    /// <param name="only">The kinds that are wanted; <c>null</c> for what is offered unasked.</param>
    public ImmutableArray<CodeAction> Of(
        IEnumerable<Diagnostic> here, IEnumerable<Diagnostic> all, ImmutableArray<string>? only) =>
    [
        .. IsWanted(QuickFix, only ?? [QuickFix]) ? here.SelectMany(Each) : [],
        .. IsWanted(FixAll, only ?? []) ? AllCertain(all) : [],
    ];

    /// <summary>Kinds are wanted by their own name, and by the beginnings of it.</summary>
    private static bool IsWanted(string kind, ImmutableArray<string> only) =>
        only.Any(wanted => wanted.Length == 0 || kind == wanted || kind.StartsWith($"{wanted}.", StringComparison.Ordinal));

    private IEnumerable<CodeAction> Each(Diagnostic diagnostic) => diagnostic.Fixes.Where(IsPossible).Select(fix => new CodeAction(
        SafeText.Of($"{fix.What}{Extent(fix.Edits)}"),
        QuickFix,
        Published(diagnostic),
        fix.IsCertain && fix == diagnostic.Fixes[0],
        WorkspaceEdits.Of(fix.Edits, documents, HasDocumentChanges)));

    /// <summary>Whether the editor can create the files that are not there yet.</summary>
    private bool IsPossible(Fix fix) => (HasDocumentChanges && client?.ResourceOperations?.Contains("create") is true)
        || !fix.Edits.Any(edit => documents.IsNew(edit.At.File.Path));

    /// <summary>Those of this file that do not meet; what is left can be mended after them.</summary>
    private IEnumerable<CodeAction> AllCertain(IEnumerable<Diagnostic> all)
    {
        var mended = CertainFixes.Of(all, IsHere);
        if (!mended.IsEmpty)
        {
            yield return new(
                $"Fix {Phrase.Count(mended.Length, "certain typo")}",
                FixAll,
                [.. mended.SelectMany(diagnostic => Published(diagnostic))],
                IsPreferred: false,
                WorkspaceEdits.Of(mended.SelectMany(diagnostic => diagnostic.Fixes[0].Edits), documents, HasDocumentChanges));
        }
    }

    private bool IsHere(TextEdit edit) => Path.GetFullPath(edit.At.File.Path) == document.Path;

    private ImmutableArray<PublishedDiagnostic> Published(Diagnostic diagnostic) =>
        PublishedDiagnostics.ByFile([diagnostic], documents).GetValueOrDefault(document.Path, []);

    /// <summary>How much is changed, if it is more than one place.</summary>
    private static string Extent(ImmutableArray<TextEdit> edits)
    {
        var files = edits.Select(edit => edit.At.File.Path).Distinct(StringComparer.Ordinal).Count();
        return edits.Length < 2 ? ""
            : files < 2 ? $" ({Phrase.Count(edits.Length, "place")})"
            : $" ({Phrase.Count(edits.Length, "place")} in {Phrase.Count(files, "file")})";
    }
}
