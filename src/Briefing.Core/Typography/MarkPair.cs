namespace Briefing.Typography;

/// <summary>What stands before and after quoted words.</summary>
internal sealed record MarkPair(string Before, string After)
{
    /// <param name="template">A phrase with one name in braces: <c>„{text}“</c>.</param>
    public static MarkPair Of(string template)
    {
        var at = template.IndexOf('{', StringComparison.Ordinal);
        return new(template[..at], template[(template.IndexOf('}', at) + 1)..]);
    }
}
