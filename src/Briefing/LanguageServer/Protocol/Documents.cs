namespace Briefing.LanguageServer.Protocol;

internal sealed record DocumentId(string Uri);

internal sealed record VersionedDocumentId(string Uri, int Version);

internal sealed record DocumentItem(string Uri, int Version, string Text);

internal sealed record OpenParams(DocumentItem TextDocument);

/// <param name="Range">What is replaced; <c>null</c> for the whole text.</param>
internal sealed record ContentChange(TextRange? Range, string Text);

internal sealed record ChangeParams(VersionedDocumentId TextDocument, ImmutableArray<ContentChange> ContentChanges);

/// <summary>The parameters of everything that is about one document.</summary>
internal sealed record DocumentParams(DocumentId TextDocument) : IDocumentParams
{
    bool IDocumentParams.IsWhole => TextDocument?.Uri is not null;
}

/// <summary>The parameters of everything that is about one place.</summary>
internal sealed record PlaceParams(DocumentId TextDocument, Position Position) : IDocumentParams
{
    bool IDocumentParams.IsWhole => TextDocument?.Uri is not null && Position is not null;
}

/// <summary>Parameters that say nothing that is needed here.</summary>
internal sealed record NoParams;
