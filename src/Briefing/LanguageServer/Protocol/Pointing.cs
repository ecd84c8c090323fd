namespace Briefing.LanguageServer.Protocol;

internal sealed record Hover(MarkupContent Contents, TextRange Range);

internal sealed record ReferenceParams(DocumentId TextDocument, Position Position, ReferenceContext? Context) : IDocumentParams
{
    bool IDocumentParams.IsWhole => TextDocument?.Uri is not null && Position is not null;
}

internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <param name="Target">An address.</param>
internal sealed record DocumentLink(TextRange Range, string Target, string Tooltip);
