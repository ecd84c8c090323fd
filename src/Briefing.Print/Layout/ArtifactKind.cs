namespace Briefing.Print.Layout;

/// <summary>What a mark without an element is on the page for (ISO 32000-1, 14.8.2.2.2).</summary>
internal enum ArtifactKind
{
    /// <summary>Rules, bars, tints and markers.</summary>
    Layout,

    /// <summary>The running head.</summary>
    Header,

    /// <summary>The foot of the page.</summary>
    Footer,

    /// <summary>Behind or across the text of every page.</summary>
    Watermark,

    /// <summary>What a page break makes necessary: a table's header again, whose words go on here.</summary>
    Repetition,
}
