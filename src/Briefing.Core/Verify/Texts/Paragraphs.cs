namespace Briefing.Verify.Texts;

/// <summary>
/// Finds the paragraphs of a text: the lines that awk's <c>NF</c> considers non-empty. Only spaces and tabs leave a line
/// empty; a line of one no-break space counts. A CR before the LF belongs to the line ending.
/// </summary>
internal static class Paragraphs
{
    public static ImmutableArray<SourceParagraph> Of(TextFile file)
    {
        var paragraphs = ImmutableArray.CreateBuilder<SourceParagraph>();
        var content = file.Content;

        for (var start = 0; start < content.Length;)
        {
            var feed = content.IndexOf('\n', start);
            var end = feed < 0 ? content.Length : feed;
            var line = content.AsSpan(start, end - start);
            if (line is [.., '\r'])
                line = line[..^1];

            if (line.Trim(" \t").Length > 0)
                paragraphs.Add(new(paragraphs.Count + 1, new(file, start, line.Length), FoldedText.Of(line)));

            start = end + 1;
        }

        return paragraphs.ToImmutable();
    }
}
