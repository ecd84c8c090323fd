namespace Briefing.Import.Bibliography.Csl;

/// <summary>YAML as pandoc has it: a file of metadata, or the metadata at the top of a text.</summary>
internal static class CslYaml
{
    /// <summary>The file up to the line that ends its first document, so that places in it stay the same.</summary>
    public static TextFile FirstDocument(TextFile file)
    {
        var text = file.Content;
        var start = 0;
        for (var line = 0; start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start);
            var written = text.AsSpan(start, (end < 0 ? text.Length : end) - start).TrimEnd();
            if (line > 0 && written is "---" or "...")
                return start == 0 ? file : new(file.Path, text[..start]);

            if (end < 0)
                break;

            start = end + 1;
        }

        return file;
    }
}
