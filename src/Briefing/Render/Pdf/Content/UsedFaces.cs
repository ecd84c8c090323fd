using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefing.Render.Fonts;
using Briefing.Render.Layout;
using Briefing.Render.Pdf.Writing;

namespace Briefing.Render.Pdf.Content;

/// <summary>The faces of a file in the order of their first use. Pages may be painted while others are numbered.</summary>
internal sealed class UsedFaces(PdfFileWriter file)
{
    private readonly ConcurrentDictionary<FontFace, UsedFace> _byFace = new();
    private readonly List<UsedFace> _all = [];
    private UsedFaces? _before;

    /// <param name="before">Of the file before; nothing if there is none.</param>
    public void CompareWith(UsedFaces? before) => _before = before;

    /// <summary>
    /// Whether all that has a number yet has the same one in the file before. Once that is not so, it stays so.
    /// </summary>
    public bool AreAsBefore()
    {
        for (var i = 0; _before is not null && i < _all.Count; i++)
        {
            if (i >= _before._all.Count || !_all[i].BeginsLike(_before._all[i]))
                _before = null;
        }

        return _before is not null;
    }

    /// <summary>By face, how many glyphs have a number yet.</summary>
    public ImmutableArray<int> Counts() => [.. _all.Select(face => face.Glyphs.Count)];

    /// <summary>Gives numbers as the file before has given them.</summary>
    /// <param name="counts">By face, up to how many.</param>
    public void GoOnAsBefore(ImmutableArray<int> counts)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            var before = _before!._all[i];
            For(before.Face).NumberAs(before, counts[i]);
        }
    }

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

    /// <summary>Gives the face a name and each glyph a number, if they have none yet.</summary>
    public void Number(FontFace face, GlyphRun run)
    {
        if (run.Count == 0)
            return;

        var used = For(face);
        foreach (ref readonly var glyph in run.AsSpan())
            used.Number(glyph);
    }

    /// <summary>Once every page is painted and it is known which glyphs are needed.</summary>
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
