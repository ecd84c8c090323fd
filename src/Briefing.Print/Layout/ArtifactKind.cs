namespace Briefing.Print.Layout;

/// <summary>The purpose of content without a structure element (ISO 32000-1, 14.8.2.2.2).</summary>
internal enum ArtifactKind
{
    /// <summary>Rules, bars, tints and markers.</summary>
    Layout,

    /// <summary>The running header.</summary>
    Header,

    /// <summary>The running footer.</summary>
    Footer,

    /// <summary>Under or over the text of every page.</summary>
    Watermark,

    /// <summary>Repeated because of a page break, such as the header of a table.</summary>
    Repetition,
}
