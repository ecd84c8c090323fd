namespace Briefing.Model.Themes;

/// <summary>A font file named by a theme.</summary>
/// <param name="Name">As written.</param>
/// <param name="Content">The file's bytes, not yet validated; <c>null</c> if reading failed, which has been reported.</param>
internal sealed record FontFile(Located<string> Name, byte[]? Content)
{
    /// <summary>As shown in messages. Two themes may use the same name for different files.</summary>
    public string Path { get; init; } = Name.Value;
}
