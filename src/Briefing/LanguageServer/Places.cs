using Briefing.LanguageServer.Protocol;

namespace Briefing.LanguageServer;

/// <summary>Offsets of a file as the protocol's lines and characters.</summary>
internal static class Places
{
    /// <summary>What is beyond the end of a line or of the text is its end.</summary>
    public static int OffsetOf(TextFile file, Position position)
    {
        if (position.Line < 0)
            return 0;

        return position.Line < file.LineCount
            ? file.StartOfLine(position.Line + 1) + Math.Clamp(position.Character, 0, file.LineSpan(position.Line + 1).Length)
            : file.Content.Length;
    }

    public static Position PositionOf(TextFile file, int offset)
    {
        var (line, column) = file.PlaceOf(offset);
        return new(line - 1, column - 1);
    }

    public static TextRange RangeOf(TextSpan at) => new(PositionOf(at.File, at.Start), PositionOf(at.File, at.End));
}
