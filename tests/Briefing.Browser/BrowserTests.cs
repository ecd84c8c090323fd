namespace Briefing.Browser;

/// <summary>The tests share one browser, and so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";

    /// <summary>That the page has neither complained nor asked for anything beyond itself.</summary>
    internal static void IsQuiet(Tab tab)
    {
        Assert.Empty(tab.Complaints);
        Assert.All(tab.Requests, address => Assert.True(
            address.StartsWith("file:", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal), address));
    }
}
