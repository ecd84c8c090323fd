namespace Briefing.Fuzz;

/// <summary>What became of an input.</summary>
internal enum Outcome
{
    Mistakes,
    Pdf,
}
