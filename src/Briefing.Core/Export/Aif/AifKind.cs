namespace Briefing.Export.Aif;

/// <summary>The node types of AIF and of its extension to dialogues (Inference Anchoring Theory).</summary>
internal enum AifKind
{
    /// <summary>Information: a claim, a premise.</summary>
    I,

    /// <summary>An inference.</summary>
    RA,

    /// <summary>A conflict.</summary>
    CA,

    /// <summary>A locution: an utterance.</summary>
    L,

    /// <summary>An illocution: the act performed by an utterance.</summary>
    YA,

    /// <summary>A transition from one locution to another.</summary>
    TA,
}
