using Briefing.Print.Fonts;
using Briefing.Styles;

namespace Briefing.Html.Fonts;

/// <summary>A family of a page: the faces that have one place among the fallbacks of a family of the design.</summary>
internal sealed class WebFamily(string name, Family family, int place)
{
    private readonly List<WebFace> _faces = [];

    /// <summary>As CSS writes it.</summary>
    public string Name => $"\"{name}\"";

    /// <summary>Whether another place has the same four faces. Reads none of them.</summary>
    public bool IsAt(Family other, int otherPlace) =>
        family.Regular.IsSame(place, other.Regular, otherPlace)
        && family.Italic.IsSame(place, other.Italic, otherPlace)
        && family.Bold.IsSame(place, other.Bold, otherPlace)
        && family.BoldItalic.IsSame(place, other.BoldItalic, otherPlace);

    /// <summary>A face that stands in for others is there once; the browser slants or thickens it.</summary>
    public void Take(IEnumerable<int> characters, FontFace face, bool isBold, bool isItalic)
    {
        var taken = _faces.Find(known => known.Face == face);
        if (taken is null)
            _faces.Add(taken = new(face, isBold, isItalic));
        taken.Take(characters);
    }

    public IEnumerable<string> Rules => _faces.Select(face => face.Rule(Name));
}
