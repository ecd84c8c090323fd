namespace Briefing.Import.Bibliography.Bibtex;

/// <summary>A field of an entry.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Value">As LaTeX, without the surrounding braces or quotation marks.</param>
internal sealed record BibtexField(Located<string> Name, string Value)
{
    /// <summary>Abbreviations in it that the file does not define; usually empty.</summary>
    public string Undefined { get; init; } = "";
}
