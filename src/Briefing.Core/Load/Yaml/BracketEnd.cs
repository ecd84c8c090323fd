namespace Briefing.Load.Yaml;

/// <summary>Where the closing brackets that a line lacks belong.</summary>
internal static class BracketEnd
{
    /// <returns><c>null</c> if a bracket of the line closes nothing, or if the line goes on below.</returns>
    public static Fix? Of(TextFile file, int number)
    {
        var line = new WrittenLine(file, number);
        var (text, open, quote) = (line.Text, new Stack<char>(), '\0');
        for (var i = line.KeyColumn; i < text.Length; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
                continue;
            }

            switch (text[i])
            {
                case '"' or '\'' when i > 0 && text[i - 1] is ' ' or '[' or '{' or ',':
                    quote = text[i];
                    break;
                case '#' when i > 0 && text[i - 1] == ' ':
                    return null;
                case '[' or '{':
                    open.Push(text[i] == '[' ? ']' : '}');
                    break;
                case ']' or '}' when open.TryPop(out var closer):
                    if (closer != text[i])
                        return open.Contains(text[i]) ? Insertion(line, i, $"{closer}") : null;
                    break;
                case ']' or '}':
                    return null;
            }
        }

        return quote == '\0' && open.Count > 0 && line.IsAllOfItsValue ? Insertion(line, text.Length, string.Concat(open)) : null;
    }

    private static Fix Insertion(WrittenLine line, int column, string brackets) =>
        Fix.Insert(line.File, line.File.StartOfLine(line.Number) + column, brackets, $"Add {Phrase.Quote(brackets)}");
}
