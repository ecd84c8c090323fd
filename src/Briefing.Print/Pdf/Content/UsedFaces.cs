using System.Collections.Concurrent;
using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>The faces of a file in the order of their first use. Pages can be painted while others are numbered.</summary>
internal sealed class UsedFaces(PdfFileWriter file)
{
    private readonly ConcurrentDictionary<FontFace, UsedFace> _byFace = new();
    private readonly List<UsedFace> _all = [];

    public UsedFace For(FontFace face)
    {
        if (!_byFace.TryGetValue(face, out var used))
        {
            used = new(face, $"F{_all.Count}", file.Allocate());
            _byFace[face] = used;
            _all.Add(used);
        }

        return used;
    }

    /// <summary>Gives the face a name and each glyph a number, unless they already have one.</summary>
    public void Number(FontFace face, ReadOnlySpan<PlacedGlyph> run)
    {
        if (run.IsEmpty)
            return;

        var used = For(face);
        foreach (ref readonly var glyph in run)
            used.Number(glyph);
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
