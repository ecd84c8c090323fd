using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>A face as used in a file: its glyphs renumbered in the order of their first use.</summary>
/// <param name="name">The resource name in content streams.</param>
internal sealed class FontResource(FontFace face, string name, Ref id)
{
    /// <summary>
    /// Every glyph must map to a character (PDF/UA-1, 7.21.7); a glyph whose text is attached to the previous one
    /// maps to this one, which is invisible and has no width.
    /// </summary>
    private const string NoText = "\u200B";

    /// <summary>The first number of each glyph, nearly always the only one; 0 if it has none yet.</summary>
    private readonly int[] _firstIds = new int[face.GlyphCount];

    /// <summary>The text of each glyph under its first number.</summary>
    private readonly string[] _firstTexts = new string[face.GlyphCount];
    private readonly List<int> _glyphs = [0];
    private readonly List<string> _texts = [""];

    public FontFace Face { get; } = face;

    public string Name { get; } = name;

    public Ref Id { get; } = id;

    /// <summary>Glyph ids of the face; the index of each is its number in the file.</summary>
    public IReadOnlyList<int> Glyphs => _glyphs;

    /// <summary>The text of each glyph.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>
    /// Gives a glyph its number in the file. A glyph with two texts (a hyphen and a minus, say) gets two
    /// numbers, so that each can be copied and read aloud correctly.
    /// </summary>
    public void Number(in PlacedGlyph glyph)
    {
        // The .notdef glyph must not be shown (PDF/UA-1, 7.21.8).
        if (glyph.Id == 0)
            throw new InvalidOperationException($"'{glyph.Text}' is to be painted, but {Face.PostScriptName} lacks it.");

        if (Find(glyph) != 0)
            return;

        Add(glyph.Id, TextOf(glyph));
    }

    /// <summary>The number of a numbered glyph. Safe to call while another thread numbers other glyphs.</summary>
    public int IdOf(in PlacedGlyph glyph) => Find(glyph) is not 0 and var number
        ? number
        : throw new InvalidOperationException($"'{glyph.Text}' is to be painted, and has no number yet.");

    private void Add(int glyph, string text)
    {
        lock (_glyphs)
        {
            var number = _glyphs.Count;
            _glyphs.Add(glyph);
            _texts.Add(text);
            if (_firstIds[glyph] != 0)
                return;

            // In this order: another thread that sees the number also sees the text.
            _firstTexts[glyph] = text;
            Volatile.Write(ref _firstIds[glyph], number);
        }
    }

    private int Find(in PlacedGlyph glyph)
    {
        var first = Volatile.Read(ref _firstIds[glyph.Id]);
        var text = TextOf(glyph);
        if (first == 0 || _firstTexts[glyph.Id] == text)
            return first;

        lock (_glyphs)
        {
            for (var number = first; number < _glyphs.Count; number++)
            {
                if (_glyphs[number] == glyph.Id && _texts[number] == text)
                    return number;
            }
        }

        return 0;
    }

    private static string TextOf(in PlacedGlyph glyph) => glyph.Text.Length == 0 ? NoText : glyph.Text;
}
