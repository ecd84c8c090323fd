using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>A face as used in a file: its glyphs get codes in the order of their first use.</summary>
/// <param name="name">The resource name in content streams.</param>
internal sealed class FontResource(FontFace face, string name, Ref id)
{
    /// <summary>
    /// Every glyph must map to a character (PDF/UA-1, 7.21.7); a glyph whose text is attached to the previous one
    /// maps to this one, which is invisible and has no width.
    /// </summary>
    private const string NoText = "\u200B";

    /// <summary>The first code of each glyph, nearly always the only one; 0 if it has none yet.</summary>
    private readonly int[] _firstCodes = new int[face.GlyphCount];

    /// <summary>The text of each glyph under its first code.</summary>
    private readonly string[] _firstTexts = new string[face.GlyphCount];
    private readonly List<int> _glyphs = [0];
    private readonly List<string> _texts = [""];
    private readonly Dictionary<(int Glyph, string Text), int> _otherCodes = [];

    public FontFace Face { get; } = face;

    public string Name { get; } = name;

    public Ref Id { get; } = id;

    /// <summary>The glyph id in the face that each code shows.</summary>
    public IReadOnlyList<int> Glyphs => _glyphs;

    /// <summary>The text of each code.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>
    /// Gives a glyph its code in the file. A glyph with two texts (a hyphen and a minus, say) gets two codes, so that each can
    /// be copied and read aloud correctly.
    /// </summary>
    public void Number(in PlacedGlyph glyph)
    {
        // The .notdef glyph must not be shown (PDF/UA-1, 7.21.8).
        if (glyph.Id == 0)
            throw new InvalidOperationException($"'{glyph.Text}' is to be painted, but {Face.PostScriptName} lacks it.");

        if (Find(glyph) == 0)
            Add(glyph.Id, TextOf(glyph));
    }

    /// <summary>The code of a numbered glyph. Safe to call while another thread numbers other glyphs.</summary>
    public int CodeOf(in PlacedGlyph glyph) => Find(glyph) is not 0 and var code
        ? code
        : throw new InvalidOperationException($"'{glyph.Text}' is to be painted, and has no code yet.");

    private void Add(int glyph, string text)
    {
        lock (_glyphs)
        {
            var code = _glyphs.Count;
            _glyphs.Add(glyph);
            _texts.Add(text);
            if (_firstCodes[glyph] != 0)
            {
                _otherCodes.Add((glyph, text), code);
                return;
            }

            // In this order: another thread that sees the code also sees the text.
            _firstTexts[glyph] = text;
            Volatile.Write(ref _firstCodes[glyph], code);
        }
    }

    private int Find(in PlacedGlyph glyph)
    {
        var first = Volatile.Read(ref _firstCodes[glyph.Id]);
        var text = TextOf(glyph);
        if (first == 0 || _firstTexts[glyph.Id] == text)
            return first;

        lock (_glyphs)
            return _otherCodes.GetValueOrDefault((glyph.Id, text));
    }

    private static string TextOf(in PlacedGlyph glyph) => glyph.Text.Length == 0 ? NoText : glyph.Text;
}
