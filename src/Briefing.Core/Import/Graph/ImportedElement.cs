namespace Briefing.Import.Graph;

/// <summary>A statement or an argument, merged from all its occurrences in the file.</summary>
internal sealed class ImportedElement(bool isArgument, Located<string> title, int section)
{
    public bool IsArgument { get; } = isArgument;

    /// <summary>Empty if it has none.</summary>
    public Located<string> Title { get; } = title;

    /// <summary>Index of the heading above its first occurrence; -1 if there is none.</summary>
    public int Section { get; set; } = section;

    /// <summary>As Markdown. Empty if it is only referenced.</summary>
    public string Text { get; set; } = "";

    public List<Located<string>> Tags { get; } = [];

    public ImportedFacts? Facts { get; set; }

    public ImportedReconstruction? Reconstruction { get; set; }

    /// <summary>Its text or, failing that, the first reference to it.</summary>
    public TextSpan At { get; set; } = title.At;

    /// <summary>What else is known of it, for the editors.</summary>
    public string? Note { get; set; }

    public bool IsStance => Facts?.Text("answer") is not null;

    /// <summary>What it says: the conclusion, its text, or failing those its title.</summary>
    public string Claim => Reconstruction?.Conclusion is { Text.Length: > 0 } conclusion ? conclusion.Text
        : Text.Length > 0 ? Text
        : MarkdownEscape.Of(Title.Value);

    /// <summary>What an id is made of where there is no title.</summary>
    public string FirstWords => NewIds.FirstWords(Claim);
}
