namespace Briefing.Packages;

/// <summary>A file is no package of Open XML, or one that is not read.</summary>
/// <param name="message">Why, in words that follow the name of the file: "is damaged".</param>
internal sealed class PackageException(string message) : Exception(message)
{
    /// <summary>Whether it might be read if it had less in it.</summary>
    public bool IsTooLarge { get; init; }
}
