using Briefing.Diagnostics;
using Briefing.Load.Format;
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
        var file = reader.Text("file");
        var path = reader.Text("path");
        var viewBox = reader.Text("view-box");
        var colour = reader.Colour("colour");
        var alternative = reader.RequiredText("alternative");

        if (file is not null && path is not null)
            reader.Report(Problems.LogoUnclear(reader.At, hasBoth: true));
        else if (file is { } name)
            return FromFile(name, alternative, reader);
        else if (path is { } data && viewBox is { } box)
            return new Logo.Outline(data, box, colour, alternative);
        else if (path is not null && reader.IsWhole)
            reader.Report(Problems.MissingKey(reader.At, "logo", "view-box", ThemeFormat.ViewBoxMeaning, isJson: false));

        return null;
    }

    private Logo? FromFile(Located<string> name, Located<string> alternative, MappingReader reader)
    {
        if (files.Bytes(name, Limit) is not { } content)
            return null;

        if (content.AsSpan().StartsWith(PngSignature))
            return new Logo.Picture(name, content, alternative);

        if (name.Value.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            return new Logo.Drawing(files.Text(name, content), alternative);

        reader.Report(Problems.NotAPicture(name));
        return null;
    }
}
