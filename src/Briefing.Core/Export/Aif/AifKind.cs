namespace Briefing.Export.Aif;

/// <summary>
/// The types of nodes that AIF and its extension to dialogues (Inference Anchoring Theory) have, by their names.
/// </summary>
internal enum AifKind
{
    /// <summary>Information: a claim, a premise.</summary>
    I,

    /// <summary>An inference.</summary>
    RA,

    /// <summary>A conflict.</summary>
    CA,

    /// <summary>A locution: somebody says something.</summary>
    L,

    /// <summary>An illocution: what is done by saying it.</summary>
    YA,

    /// <summary>A transition from one locution to another.</summary>
    TA,
}
