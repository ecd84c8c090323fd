using System.Text;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.MadeUp;
using Briefing.Print.Fonts;
using Briefing.Tests.Render.Fonts;

namespace Briefing.Tests.Infrastructure;

/// <summary>A debate on the disk with files that a theme may name.</summary>
internal sealed class ThemeFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ThemeFolder(IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach (var (name, text) in texts)
            Write(name, Encoding.UTF8.GetBytes(text));

        Write("font.ttf", Font("SourceSans3-Regular.ttf"));
        Write("font.otf", [.. "OTTO"u8, .. new byte[60]]);
        Write("letters.ttf", FontFiles.BoxesUnjoined);
        Write("tai.ttf", FontFiles.BoxesTai);
        Write("house.dotx", WordFiles.House);
        Write("house.dotm", WordFiles.WithMacros);
        Write("logo.png", PngFile.FourColours.ToBytes());
        Write("logo.jpg", [0xFF, 0xD8, 0xFF, 0xE0]);
        Write("interlaced.png", (PngFile.FourColours with { Interlacing = 1 }).ToBytes());
        Write("large.png", new byte[(5 << 20) + 1]);
    }

    public string Path => _folder.Path;

    public static byte[] Font(string name)
    {
        using var stream = typeof(FontFace).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_folder.File(name))!);
        using var file = File.Create(_folder.File(name));

        // A large file of nothing but zeros takes no room on the disk.
        if (content.AsSpan().ContainsAnyExcept((byte)0))
            file.Write(content);
        else
            file.SetLength(content.Length);
    }

    public DesignedMap? Map(ThemeRequest request, DiagnosticBag diagnostics) =>
        Pipeline.Map(DebateFiles.Read(Path), request, diagnostics);

    public void Dispose() => _folder.Dispose();
}
