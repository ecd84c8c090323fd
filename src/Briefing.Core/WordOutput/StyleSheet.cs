using System.Xml.Linq;
using Briefing.Packages;

namespace Briefing.WordOutput;

/// <summary>The styles of a document, found by their names.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="element">Holds what the document brings along; the styles that it lacks are added.</param>
    public StyleSheet(XElement element, ImmutableArray<WordStyle> styles)
    {
        foreach (var style in element.Elements(OfficeNames.W + "style"))
        {
            if (style.Element(OfficeNames.W + "name")?.Attribute(OfficeNames.W + "val")?.Value is { } name
                && style.Attribute(OfficeNames.W + "styleId")?.Value is { } id)
            {
                _ids.TryAdd(name, id);
            }
        }

        var own = styles.Where(style => !_ids.ContainsKey(style.Name)).ToList();
        var taken = _ids.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var style in own)
        {
            var id = style.Id;
            for (var number = 2; !taken.Add(id); number++)
                id = $"{style.Id}{number}";

            _ids.Add(style.Name, id);
        }

        var xml = new StyleXml(IdOf);
        element.Add(own.Select(xml.Write));
    }

    public string IdOf(string name) => _ids[name];
}
