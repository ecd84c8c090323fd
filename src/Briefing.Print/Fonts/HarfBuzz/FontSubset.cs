using Briefing.Print.Fonts.Tables;
using HarfBuzzSharp;

namespace Briefing.Print.Fonts.HarfBuzz;

/// <summary>Takes a part of a font file: what to keep is said first, and then the part is made.</summary>
internal sealed class FontSubset : IDisposable
{
    private const int Glyphs = 0;
    private const int Characters = 1;
    private const int DroppedTables = 3;
    private const int Features = 6;

    private readonly OpenedFace _face;
    private readonly nint _input = HarfBuzzLibrary.CreateSubsetInput();

    public FontSubset(OpenedFace face, SubsetOptions options)
    {
        _face = face;
        HarfBuzzLibrary.SetFlags(_input, (uint)options);
        foreach (var (tag, value) in face.Axes)
            _ = HarfBuzzLibrary.PinAxis(_input, face.Face.Handle, Tag.Parse(tag), value);
    }

    public void KeepGlyph(int glyph) => HarfBuzzLibrary.Add(HarfBuzzLibrary.SetOf(_input, Glyphs), (uint)glyph);

    /// <summary>Keeps a glyph under a number; those that are parts of others are numbered after all of these.</summary>
    public void KeepGlyph(int glyph, int number)
    {
        KeepGlyph(glyph);
        HarfBuzzLibrary.Map(HarfBuzzLibrary.NewGlyphs(_input), (uint)glyph, (uint)number);
    }

    public void KeepCharacter(int codePoint) => HarfBuzzLibrary.Add(HarfBuzzLibrary.SetOf(_input, Characters), (uint)codePoint);

    /// <param name="tag">Of four letters.</param>
    public void DropTable(string tag) => HarfBuzzLibrary.Add(HarfBuzzLibrary.SetOf(_input, DroppedTables), Tag.Parse(tag));

    /// <summary>Keeps these features of the layout tables, and no others.</summary>
    public void KeepFeatures(IEnumerable<string> tags)
    {
        var features = HarfBuzzLibrary.SetOf(_input, Features);
        HarfBuzzLibrary.Clear(features);
        foreach (var tag in tags)
            HarfBuzzLibrary.Add(features, Tag.Parse(tag));
    }

    public static FontFormatException Damaged() => new("The font file is damaged: a part of it cannot be taken.");

    /// <returns><c>null</c> if the file is damaged where the part is.</returns>
    public unsafe byte[]? Make()
    {
        var part = HarfBuzzLibrary.Subset(_face.Face.Handle, _input);
        if (part == 0)
            return null;

        var blob = HarfBuzzLibrary.FileOf(part);
        HarfBuzzLibrary.DestroyFace(part);
        var data = HarfBuzzLibrary.DataOf(blob, out var length);
        var file = new ReadOnlySpan<byte>(data, (int)length).ToArray();
        HarfBuzzLibrary.DestroyBlob(blob);

        // Where outlines are damaged, the tables that belong to them can be left out without a word.
        return new FontTables(new(file)).Find("head") is null ? null : file;
    }

    public void Dispose() => HarfBuzzLibrary.DestroySubsetInput(_input);
}
