namespace Briefing.LanguageServer.Protocol;

/// <summary>Parameters that are about a document.</summary>
internal interface IDocumentParams
{
    DocumentId TextDocument { get; }

    /// <summary>Whether nothing is missing: JSON that lacks a part is read as well.</summary>
    bool IsWhole { get; }
}
