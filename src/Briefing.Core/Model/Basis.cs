namespace Briefing.Model;

/// <summary>Who set the reply against the argument.</summary>
internal enum Basis
{
    /// <summary>The source itself sets the two against each other.</summary>
    Explicit,

    /// <summary>The pairing is the editors'.</summary>
    Juxtaposed,
}
