using System.Text.Json.Serialization;

namespace Briefing.LanguageServer.Protocol;

internal sealed record RenameParams(DocumentId TextDocument, Position Position, string NewName) : IDocumentParams
{
    bool IDocumentParams.IsWhole => TextDocument?.Uri is not null && Position is not null && NewName is not null;
}

internal sealed record PreparedRename(TextRange Range, string Placeholder);

/// <summary>Either what is to be done in order, or for simpler editors what is to be replaced, by address.</summary>
internal sealed record WorkspaceEdit
{
    public ImmutableArray<DocumentChange>? DocumentChanges { get; init; }

    public Dictionary<string, ImmutableArray<TextReplacement>>? Changes { get; init; }
}

/// <summary>Replacements in a file, a new file, or another name for one.</summary>
internal sealed record DocumentChange
{
    /// <summary>"create" for a new file, "rename" for another name.</summary>
    public string? Kind { get; init; }

    public string? Uri { get; init; }

    public string? OldUri { get; init; }

    public string? NewUri { get; init; }

    public ChangedDocument? TextDocument { get; init; }

    public ImmutableArray<TextReplacement>? Edits { get; init; }
}

/// <param name="Version">Of the open text; <c>null</c>, which is said, for a file that is not open.</param>
internal sealed record ChangedDocument(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

internal sealed record CodeActionParams(DocumentId TextDocument, TextRange Range, CodeActionContext? Context) : IDocumentParams
{
    bool IDocumentParams.IsWhole => TextDocument?.Uri is not null && Range is { Start: not null, End: not null };
}

/// <param name="Only">The kinds that are wanted; <c>null</c> for what is offered unasked.</param>
internal sealed record CodeActionContext(ImmutableArray<string>? Only);

internal sealed record CodeAction(string Title, string Kind, ImmutableArray<PublishedDiagnostic> Diagnostics, bool IsPreferred, WorkspaceEdit Edit);
