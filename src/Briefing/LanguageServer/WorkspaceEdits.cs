using Briefing.LanguageServer.Protocol;
using Briefing.Symbols;

namespace Briefing.LanguageServer;

/// <summary>Changes of files in the form of the protocol.</summary>
internal static class WorkspaceEdits
{
    /// <param name="hasDocumentChanges">Whether the editor checks that they are for the text that it has.</param>
    public static WorkspaceEdit Of(IEnumerable<TextEdit> edits, OpenDocuments documents, bool hasDocumentChanges)
    {
        var byFile = edits.GroupBy(edit => Path.GetFullPath(edit.At.File.Path), StringComparer.Ordinal).ToList();
        return hasDocumentChanges
            ? new()
            {
                DocumentChanges =
                [
                    .. byFile.Where(file => documents.IsNew(file.Key)).Select(file => new DocumentChange { Kind = "create", Uri = documents.UriOf(file.Key) }),
                    .. byFile.Select(file => new DocumentChange
                    {
                        TextDocument = new(documents.UriOf(file.Key), documents.Find(file.Key)?.Version),
                        Edits = Replacements(file, documents),
                    }),
                ],
            }
            : new() { Changes = byFile.ToDictionary(file => documents.UriOf(file.Key), file => Replacements(file, documents)) };
    }

    /// <summary>With the new name of a file, if there is one.</summary>
    /// <param name="folder">Of the debate.</param>
    public static WorkspaceEdit Of(Renaming renaming, string folder, OpenDocuments documents, bool hasDocumentChanges)
    {
        var edit = Of(renaming.Edits, documents, hasDocumentChanges);
        if (renaming is not { OldFile: { } old, NewFile: { } @new } || edit.DocumentChanges is not { } changes)
            return edit;

        var renamed = new DocumentChange
        {
            Kind = "rename",
            OldUri = documents.UriOf(Path.Combine(folder, old)),
            NewUri = FileAddress.Of(Path.Combine(folder, @new)),
        };
        return edit with { DocumentChanges = changes.Add(renamed) };
    }

    private static ImmutableArray<TextReplacement> Replacements(IEnumerable<TextEdit> edits, OpenDocuments documents) =>
        [.. edits.Select(edit => new TextReplacement(documents.RangeOf(edit.At), edit.Replacement))];
}
