namespace Briefing.Load.Yaml;

/// <summary>Takes a key with its value, or an item of a list, out of a file; <c>null</c> where something else shares its lines.</summary>
internal static class Removal
{
    /// <param name="isCertain">Whether it may be done unseen; not if a comment goes with it.</param>
    public static Fix? OfEntry(YamlEntry entry, string what, bool isCertain = false) =>
        entry.Value is YamlNode.Unread ? null : Of(entry.Key.At, Math.Max(entry.Key.At.End, entry.Value.Site.End), hasDash: false, what, isCertain);

    /// <param name="item">The whole of it, as written.</param>
    public static Fix? OfItem(TextSpan item, string what) => Of(item, item.End, hasDash: true, what, isCertain: false);

    private static Fix? Of(TextSpan at, int end, bool hasDash, string what, bool isCertain)
    {
        var (file, start) = (at.File, KeyStart(at));
        end = ContentEnd(file, start, end);
        var (first, last) = (file.PlaceOf(start).Line, file.PlaceOf(end).Line);
        var before = file.BeforeOnLine(start).Trim(' ');
        var after = file.Content.AsSpan(end, file.EndOfLine(last) - end).Trim();
        var isAlone = (before.IsEmpty || (hasDash && before is "-")) && after is "" or ":" or ['#', ..];
        if (!isAlone)
            return FromBrackets(file, start, end) is { } part ? Deletion(part, what, isCertain) : null;

        var from = file.StartOfLine(first);
        var to = last < file.LineCount ? file.StartOfLine(last + 1) : file.Content.Length;
        return Deletion(new(file, from, to - from), what, isCertain && after.IsEmpty);
    }

    private static Fix Deletion(TextSpan at, string what, bool isCertain) => new(what, [new(at, "", "deleted")], isCertain);

    /// <summary>With the comma behind it or, of the last one, before it.</summary>
    private static TextSpan? FromBrackets(TextFile file, int start, int end)
    {
        var next = end;
        while (next < file.Content.Length && file.Content[next] is ' ')
            next++;

        if (next < file.Content.Length && file.Content[next] == ',')
        {
            for (next++; next < file.Content.Length && file.Content[next] is ' ';)
                next++;

            return new(file, start, next - start);
        }

        var comma = file.Content.AsSpan(0, start).TrimEnd(" \r\n").Length - 1;
        return comma >= 0 && file.Content[comma] == ',' ? new(file, comma, end - comma) : null;
    }

    // The span of a key in quotation marks may be without them.
    private static int KeyStart(TextSpan at) =>
        at.Start > 0 && at.File.Content[at.Start - 1] is '"' or '\'' ? at.Start - 1 : at.Start;

    private static int ContentEnd(TextFile file, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(file.Content[end - 1]))
            end--;

        return end;
    }
}
