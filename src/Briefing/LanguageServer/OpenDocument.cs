using Briefing.LanguageServer.Protocol;

namespace Briefing.LanguageServer;

/// <summary>A file that is open in the editor, with the text that it has there.</summary>
/// <param name="Uri">As the editor spells it.</param>
/// <param name="Path">Absolute.</param>
/// <param name="Raw">As the editor has it.</param>
internal sealed record OpenDocument(string Uri, string Path, int Version, string Raw)
{
    private const char Mark = '\uFEFF';

    private TextFile? _file;
    private byte[]? _bytes;

    /// <summary>Whether the editor counts a byte order mark among the characters, which the tool does not.</summary>
    public bool HasMark => Raw is [Mark, ..];

    /// <summary>Without a byte order mark.</summary>
    public TextFile File => _file ??= new(Path.Replace('\\', '/'), HasMark ? Raw[1..] : Raw);

    public byte[] Bytes => _bytes ??= Encoding.UTF8.GetBytes(File.Content);

    public OpenDocument With(int version, IEnumerable<ContentChange> changes)
    {
        var text = Raw;
        foreach (var change in changes)
        {
            if (change.Range is not { } range)
            {
                text = change.Text;
                continue;
            }

            var before = new TextFile(Path, text);
            var (start, end) = (Places.OffsetOf(before, range.Start), Places.OffsetOf(before, range.End));
            text = string.Concat(text.AsSpan(0, Math.Min(start, end)), change.Text, text.AsSpan(Math.Max(start, end)));
        }

        return new(Uri, Path, version, text);
    }

    /// <summary>The offset in <see cref="File"/>.</summary>
    public int OffsetOf(Position position) => HasMark && position is { Line: 0 }
        ? Places.OffsetOf(File, position with { Character = Math.Max(0, position.Character - 1) })
        : Places.OffsetOf(File, position);

    public TextRange RangeOf(int start, int end) => new(PositionOf(start), PositionOf(end));

    public TextRange RangeOf(TextSpan at) => RangeOf(at.Start, at.End);

    private Position PositionOf(int offset)
    {
        var position = Places.PositionOf(File, offset);
        return HasMark && position.Line == 0 ? position with { Character = position.Character + 1 } : position;
    }
}
