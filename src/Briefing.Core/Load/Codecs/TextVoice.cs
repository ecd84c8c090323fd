namespace Briefing.Load.Codecs;

/// <summary>Whose words a text has.</summary>
internal enum TextVoice
{
    /// <summary>Nobody's: numbers, addresses.</summary>
    None,

    /// <summary>Those of who writes the debate, in its language.</summary>
    Editors,

    /// <summary>Those of a source about itself, in its own language: its title.</summary>
    Source,

    /// <summary>A quotation.</summary>
    Quoted,
}
