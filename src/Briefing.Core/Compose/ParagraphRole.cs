namespace Briefing.Compose;

/// <summary>What a paragraph is for; a renderer gives each role its look.</summary>
internal enum ParagraphRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The sentence that opens a page or a section.</summary>
    Lead,

    /// <summary>A key point of the front page.</summary>
    KeyPoint,

    /// <summary>Facts about the document or a section: dates, kinds, counts.</summary>
    Meta,

    /// <summary>What a stakeholder claims.</summary>
    Claim,

    /// <summary>What a stakeholder answers.</summary>
    Reply,

    /// <summary>What supports or qualifies a claim: warrant, grounds, hedge, note.</summary>
    Detail,

    /// <summary>Where it is from: voice, citations, quotations.</summary>
    Evidence,

    /// <summary>A line that says that there is nothing: silence, no reply, no reading.</summary>
    Silence,

    /// <summary>What a table is about, above it.</summary>
    TableTitle,

    /// <summary>Text of a plain table's cell.</summary>
    Cell,
}
