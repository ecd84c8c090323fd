namespace Briefing.Explain;

/// <summary>The codes of the warnings that authors can accept.</summary>
internal static class AcceptableCodes
{
    // Of what a table or another program's file has, nothing is in an object of a debate.
    private const string OfImports = "BRF07";

    private static readonly Lazy<ImmutableSortedDictionary<string, ManualPage>> s_pages = new(() => Manual.All
        .Where(page => page.Severity.Contains("warning", StringComparison.Ordinal)
            && !page.Code.StartsWith(OfImports, StringComparison.Ordinal) && page.Code != Unused)
        .ToImmutableSortedDictionary(page => page.Code, page => page, StringComparer.Ordinal));

    /// <summary>The warning of an acceptance that accepts nothing, which cannot be accepted itself.</summary>
    public const string Unused = "BRF0135";

    /// <summary>By their codes, in order.</summary>
    public static ImmutableSortedDictionary<string, ManualPage> Pages => s_pages.Value;
}
