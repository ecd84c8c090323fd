namespace Briefing.Fuzz;

/// <summary>What became of an input.</summary>
internal enum Outcome
{
    /// <summary>It was refused, with a reason.</summary>
    Refused,

    /// <summary>It was worked with, and what came out is right.</summary>
    Done,
}
