namespace Briefing.Load.Files;

/// <summary>Why a file of a debate's folder was not read.</summary>
internal enum Unread
{
    /// <summary>Alone, or together with those before it.</summary>
    TooLarge,

    /// <summary>It is a link that leads out of the folder.</summary>
    Outside,

    /// <summary>It may not be read, or is a link to nothing.</summary>
    Unreadable,
}
