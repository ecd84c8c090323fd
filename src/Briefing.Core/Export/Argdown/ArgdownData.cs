using Briefing.Export.Words;

namespace Briefing.Export.Argdown;

/// <summary>The data of an Argdown element: a YAML flow mapping on one line.</summary>
internal sealed class ArgdownData
{
    private readonly List<string> _entries = [];

    /// <summary>A double-quoted YAML scalar.</summary>
    public static string Text(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in PlainText.OfLine(text))
        {
            switch (character)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(character);
                    break;

                // Argdown looks for the end of its data and front matter before parsing YAML.
                case '{' or '}' or '=':
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
                    break;
                default:
                    quoted.Append(character);
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }

    public ArgdownData Add(string key, string? text)
    {
        if (text is not null)
            _entries.Add($"{key}: {Text(text)}");

        return this;
    }

    public ArgdownData Add(string key, IEnumerable<string> texts)
    {
        var list = string.Join(", ", texts.Select(Text));
        if (list.Length > 0)
            _entries.Add($"{key}: [{list}]");

        return this;
    }

    public ArgdownData Add(string key, IEnumerable<ArgdownData> mappings)
    {
        var list = string.Join(", ", mappings);
        if (list.Length > 0)
            _entries.Add($"{key}: [{list}]");

        return this;
    }

    public ArgdownData Add(IEnumerable<Citation> citations) => Add("citations", citations.Select(Of));

    public override string ToString() => $"{{{string.Join(", ", _entries)}}}";

    private static ArgdownData Of(Citation citation)
    {
        var data = new ArgdownData().Add("source", citation.Source.Value);
        var locator = citation.Locator;
        if (locator.Paragraph is { } paragraph)
            data._entries.Add($"paragraph: {(paragraph.Value.IsSeveral ? Text($"{paragraph.Value}") : paragraph.Value)}");

        return data
            .Add("page", locator.Page?.Value)
            .Add("section", locator.Section?.Value)
            .Add("timestamp", locator.Timestamp?.Value)
            .Add("quote", citation.Quote?.Value)
            .Add("reading", citation.Reading?.Value);
    }
}
