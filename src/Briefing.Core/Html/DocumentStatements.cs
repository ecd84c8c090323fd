namespace Briefing.Html;

/// <summary>Finds all statements in a document.</summary>
internal static class DocumentStatements
{
    public static IEnumerable<Statement> Of(Document document) => document.AllBlocks.SelectMany(block => block switch
    {
        Block.Pairs pairs => pairs.Rows.SelectMany(pair => pair.Left.Concat(pair.Right)),
        Block.StatementFlow statements => statements.Items,
        _ => [],
    });

    /// <summary>The text of each claim by the anchor of its argument.</summary>
    public static Dictionary<string, string> ClaimsByAnchor(Document document, InlineHtml inlines)
    {
        var claims = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var statement in Of(document))
        {
            if (statement is { Anchor: { } anchor, Content: [Block.Paragraph { Role: ParagraphRole.Claim } claim, ..] })
                claims[anchor] = inlines.PlainText(claim.Content);
        }

        return claims;
    }
}
