namespace Briefing.Library;

/// <summary>How much of a debate is printed. Main is what a rule chooses that favours no side, or what an author marked.</summary>
public enum Length
{
    /// <summary>What is main, on two pages.</summary>
    Note,

    /// <summary>The main clashes of every issue.</summary>
    Briefing,

    /// <summary>Everything, with notes and quotations.</summary>
    Record,
}
