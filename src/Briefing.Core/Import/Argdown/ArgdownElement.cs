namespace Briefing.Import.Argdown;

/// <summary>A statement or an argument, merged from all its occurrences in the file.</summary>
internal sealed class ArgdownElement(bool isArgument, Located<string> title, int section)
{
    public bool IsArgument { get; } = isArgument;

    /// <summary>Empty if it has none.</summary>
    public Located<string> Title { get; } = title;

    /// <summary>Index of the heading above its first occurrence; -1 if there is none.</summary>
    public int Section { get; set; } = section;

    /// <summary>As Markdown. Empty if it is only referenced.</summary>
    public string Text { get; set; } = "";

    public List<Located<string>> Tags { get; } = [];

    public ArgdownFacts? Facts { get; set; }

    /// <summary>Its text or, failing that, the first reference to it.</summary>
    public TextSpan At { get; set; } = title.At;
}
