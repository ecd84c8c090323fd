using Briefing.Print.Fonts;

namespace Briefing.Html.Fonts;

/// <summary>A face of a page, and the characters that are taken from it.</summary>
internal sealed class WebFace(FontFace face, bool isBold, bool isItalic)
{
    private readonly SortedSet<int> _characters = [];

    public FontFace Face => face;

    public void Take(IEnumerable<int> characters) => _characters.UnionWith(characters);

    /// <summary>The rule of CSS, or an empty string if nothing is taken from the face.</summary>
    /// <remarks>A bold face serves all weights from semi-bold, so that no browser thickens it.</remarks>
    public string Rule(string family) => _characters.Count == 0
        ? ""
        : $"@font-face{{font-family:{family};font-style:{(isItalic ? "italic" : "normal")};"
            + $"font-weight:{(isBold ? "600 900" : "400")};"
            + $"src:url(data:font/woff2;base64,{Convert.ToBase64String(face.WebFont([.. _characters]))})format(\"woff2\")}}\n";
}
