using Briefing.Diagnostics;
using Briefing.Model.Themes;
using Briefing.Text;

namespace Briefing.Load.Themes;

/// <summary>Reads the keys of a logo, and its file.</summary>
internal sealed class LogoReader(NamedFiles files)
{
    private const int Limit = 5 << 20;

    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>Nothing if there is nothing that could be shown; the reason has been reported.</returns>
    public Logo? Read(MappingReader reader)
    {
        var file = reader.Word("file");
        var path = reader.Word("path");
        var alternative = reader.RequiredWord("alternative");
        var logo = (file, path) switch
        {
            ({ } name, null) => FromFile(name, alternative, reader.Context.Diagnostics),
            (null, { } data) =>
                new Logo.Outline(data, reader.RequiredWord("view-box"), reader.Colour("colour"), alternative),
            _ => null,
        };

        if (logo is null && (file is null) == (path is null) && reader.IsWhole)
            reader.Context.Diagnostics.Add(Problems.LogoUnclear(reader.At, hasBoth: file is not null));

        reader.Close();
        return logo;
    }

    private Logo? FromFile(Located<string> name, Located<string> alternative, DiagnosticBag diagnostics)
    {
        if (files.Bytes(name, Limit) is not { } content)
            return null;

        if (content.AsSpan().StartsWith(PngSignature))
            return new Logo.Picture(name, content, alternative);

        if (name.Value.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            return new Logo.Drawing(FileDecoder.Decode(files.PathOf(name.Value), content, diagnostics), alternative);

        diagnostics.Add(Problems.NotAPicture(name));
        return null;
    }
}
