namespace Briefing.Model.Vocabulary;

/// <summary>Who pairs the reply with the argument.</summary>
internal enum Basis
{
    /// <summary>The source itself answers that argument.</summary>
    Explicit,

    /// <summary>The editors pair the two.</summary>
    Juxtaposed,
}
