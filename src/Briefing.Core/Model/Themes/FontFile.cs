namespace Briefing.Model.Themes;

/// <summary>A font file named by a theme.</summary>
/// <param name="Name">As written.</param>
/// <param name="Content">The file's bytes, not yet validated; <c>null</c> if reading failed, which has been reported.</param>
internal sealed record FontFile(Located<string> Name, byte[]? Content)
{
    private const char Separator = '#';

    /// <summary>As shown in messages. Two themes may use the same name for different files.</summary>
    public string Path { get; init; } = Name.Value;

    /// <summary>The name of the file alone.</summary>
    public Located<string> File => Name with { Value = Name.Value.Split(Separator, 2)[0].TrimEnd() };

    /// <summary>What of the file is meant: a face of a collection, a form of a variable font. Empty if it is not said.</summary>
    public string Face => Name.Value.Split(Separator, 2) is [_, var face] ? face : "";
}
