namespace Briefing.Import.Bibliography.Items;

/// <summary>Something of an entry that a source does not have.</summary>
/// <param name="Field">As the other program calls it.</param>
/// <param name="What">The value that cannot be read, the part that is lost, or what stands there instead; otherwise empty.</param>
internal sealed record LeftOut(Located<string> Field, Omission Why, string What)
{
    /// <summary>Whether it is a language without a known tag.</summary>
    public bool IsLanguage => Why == Omission.Unreadable && Field.Value is "langid" or "language" or "hyphenation" or "LA";
}
