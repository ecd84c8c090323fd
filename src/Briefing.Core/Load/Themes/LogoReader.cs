using Briefing.Load.Format;
using Briefing.Model.Themes;

namespace Briefing.Load.Themes;

/// <summary>Reads the file of a logo.</summary>
internal sealed class LogoReader(NamedFiles files, DiagnosticBag diagnostics)
{
    private const int Limit = 5 << 20;

    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns><c>null</c> if there is no usable logo; the reason has been reported.</returns>
    public Logo? Read(LogoKeys keys)
    {
        switch (keys)
        {
            case { File: not null, Path: not null }:
                diagnostics.Add(Problems.LogoUnclear(keys.At, hasBoth: true));
                return null;
            case { File: { } name }:
                return FromFile(name, keys.Alternative);
            case { Path: { } path, ViewBox: { } box }:
                return new Logo.PathData(path, box, keys.Colour, keys.Alternative);
            case { Path: not null, IsComplete: true }:
                diagnostics.Add(Problems.MissingKey(keys.At, "logo", "view-box", ThemeFormat.ViewBoxMeaning, isJson: false));
                return null;
            default:
                return null;
        }
    }

    private Logo? FromFile(Located<string> name, Located<string> alternative)
    {
        if (files.Bytes(name, Limit) is not { } content)
            return null;

        if (content.AsSpan().StartsWith(PngSignature))
            return new Logo.PngFile(name, content, alternative);

        if (name.Value.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            return new Logo.SvgFile(files.Text(name, content), alternative);

        diagnostics.Add(Problems.NotAPicture(name));
        return null;
    }
}
