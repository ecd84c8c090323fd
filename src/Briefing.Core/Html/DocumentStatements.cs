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
}
