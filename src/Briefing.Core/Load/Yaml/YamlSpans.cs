using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Load.Yaml;

/// <summary>
/// Converts positions of YamlDotNet's events to spans. Its marks also count UTF-16 units from the start, whatever the line
/// endings; at the end of a file they can be one too high.
/// </summary>
internal static class YamlSpans
{
    public static TextSpan Of(TextFile file, ParsingEvent parsed) =>
        parsed is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } block
            ? FirstLineOfBlock(file, block)
            : Between(file, (int)parsed.Start.Index, (int)parsed.End.Index);

    /// <summary>The start of a collection. For the pair in <c>[a: b]</c>, the library returns the start of the file.</summary>
    public static TextSpan StartOf(TextFile file, NodeEvent start, OpenCollection? parent)
    {
        var offset = Math.Max((int)start.Start.Index, parent?.Start.Start ?? 0);
        return Between(file, offset, offset + 1);
    }

    public static TextSpan Between(TextFile file, int start, int end)
    {
        var length = file.Content.Length;
        start = Math.Clamp(start, 0, length);
        return new(file, start, Math.Clamp(end, start, length) - start);
    }

    private static TextSpan FirstLineOfBlock(TextFile file, Scalar block)
    {
        var content = file.Content;
        var end = Math.Min((int)block.End.Index, content.Length);
        var header = content.AsSpan((int)block.Start.Index, end - (int)block.Start.Index).IndexOfAny('\r', '\n');
        if (header < 0)
            return Between(file, (int)block.Start.Index, end);

        var start = (int)block.Start.Index + header;
        while (start < end && char.IsWhiteSpace(content[start]))
            start++;

        var line = content.AsSpan(start, end - start);
        var stop = line.IndexOfAny('\r', '\n');
        return start == end
            ? Between(file, (int)block.Start.Index, (int)block.Start.Index + header)
            : new(file, start, (stop < 0 ? line : line[..stop]).TrimEnd().Length);
    }
}
