namespace Briefing.Model.Vocabulary;

/// <summary>Whether an argument is answered, and who set the answer against it.</summary>
internal enum AnswerStatus
{
    /// <summary>A source itself answers it.</summary>
    BySource,

    /// <summary>Only the editors set replies against it.</summary>
    ByEditors,

    /// <summary>Nobody answers it: it has no reply, or only some that the editors set against it and that are older.</summary>
    Open,
}
