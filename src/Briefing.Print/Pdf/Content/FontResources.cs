using System.Collections.Concurrent;
using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>The faces of a file in the order of their first use. Pages can be painted while others are numbered.</summary>
internal sealed class FontResources(PdfFileWriter file)
{
    private readonly ConcurrentDictionary<FontFace, FontResource> _byFace = new();
    private readonly List<FontResource> _all = [];

    public FontResource For(FontFace face)
    {
        if (!_byFace.TryGetValue(face, out var font))
        {
            font = new(face, $"F{_all.Count}", file.Allocate());
            _byFace[face] = font;
            _all.Add(font);
        }

        return font;
    }

    /// <summary>Gives the face a name and each glyph a number, unless they already have one.</summary>
    public void Number(FontFace face, ReadOnlySpan<PlacedGlyph> run)
    {
        if (run.IsEmpty)
            return;

        var font = For(face);
        foreach (ref readonly var glyph in run)
            font.Number(glyph);
    }

    /// <summary>Call once every page is painted, when all used glyphs are known.</summary>
    public PdfObject.Dictionary Write()
    {
        var resources = new PdfObject.Dictionary();
        foreach (var face in _all)
        {
            FontWriter.Write(file, face);
            resources.Add(face.Name, face.Id);
        }

        return resources;
    }
}
