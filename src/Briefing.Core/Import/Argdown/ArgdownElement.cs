using Briefing.Text;

namespace Briefing.Import.Argdown;

/// <summary>A statement or an argument, with all that the file says of it in its several places.</summary>
internal sealed class ArgdownElement(bool isArgument, Located<string> title, int section)
{
    public bool IsArgument { get; } = isArgument;

    /// <summary>Empty if it has none.</summary>
    public Located<string> Title { get; } = title;

    /// <summary>Index of the heading that it first stands under; -1 if it stands under none.</summary>
    public int Section { get; set; } = section;

    /// <summary>As Markdown. Empty if it is only referred to.</summary>
    public string Text { get; set; } = "";

    public List<Located<string>> Tags { get; } = [];

    public ArgdownFacts? Facts { get; set; }

    /// <summary>Where what it says stands, or the first reference to it.</summary>
    public TextSpan At { get; set; } = title.At;
}
