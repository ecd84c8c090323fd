namespace Briefing.Compose.Documents;

/// <summary>The purpose of a paragraph, by which renderers choose its style.</summary>
internal enum ParagraphRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The opening sentence of a page or a section.</summary>
    Lead,

    /// <summary>A key point on the front page.</summary>
    KeyPoint,

    /// <summary>Facts about the document or a section: dates, kinds, counts.</summary>
    Meta,

    /// <summary>A stakeholder's claim.</summary>
    Claim,

    /// <summary>A stakeholder's reply.</summary>
    Reply,

    /// <summary>Support for a claim or its limits: warrant, grounds, hedge, note.</summary>
    Detail,

    /// <summary>A line about an absence: silence, no reply, no reading.</summary>
    Silence,

    /// <summary>Text in a cell of a plain table.</summary>
    Cell,

    /// <summary>An answer in a cell of the grid.</summary>
    GridCell,

    /// <summary>Short statements beside or below the main text.</summary>
    Short,

    /// <summary>What remains to be answered.</summary>
    Open,

    /// <summary>Matter to look up: sources, signs, notes.</summary>
    Reference,
}
