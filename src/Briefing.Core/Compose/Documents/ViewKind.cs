namespace Briefing.Compose.Documents;

/// <summary>What a view of the page is about.</summary>
internal enum ViewKind
{
    /// <summary>The debate in short: where a reader begins.</summary>
    Start,

    /// <summary>All questions in one table.</summary>
    Questions,

    /// <summary>One question.</summary>
    Issue,

    /// <summary>One stakeholder.</summary>
    Side,

    /// <summary>A section on the debate as a whole: its timeline, its sources.</summary>
    Section,
}
