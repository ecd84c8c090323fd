namespace Briefing.LanguageServer.Protocol;

internal sealed record CompletionList(bool IsIncomplete, ImmutableArray<CompletionItem> Items);

/// <param name="Kind">10 for a key, 15 for a whole entry, 18 for an id, 20 for a word.</param>
/// <param name="InsertTextFormat">1 for plain text, 2 for a snippet.</param>
internal sealed record CompletionItem(string Label, int Kind, TextReplacement TextEdit, int InsertTextFormat, string SortText, string FilterText)
{
    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    /// <summary>1 to insert lines as they are, 2 to indent them as the line is.</summary>
    public int? InsertTextMode { get; init; }

}

internal sealed record TextReplacement(TextRange Range, string NewText);

internal sealed record MarkupContent(string Kind, string Value)
{
    public static MarkupContent Markdown(string text) => new("markdown", text);
}
