namespace Briefing.Load.Yaml;

/// <summary>A raw line of a YAML file.</summary>
internal readonly record struct WrittenLine(TextFile File, int Number)
{
    public string Text => File.LineText(Number).TrimEnd();

    public string Words => Text.TrimStart();

    /// <summary>Whether it contains only white space or a comment.</summary>
    public bool IsEmpty => Words is "" or ['#', ..];

    public int Indent => Text.Length - Words.Length;

    public int Start => File.StartOfLine(Number) + Indent;

    /// <summary>Whether it contains a key or a dash, so that a text can start on it.</summary>
    public bool OpensValue => Opens(Words);

    /// <summary>The column of its key, after the dashes of lists.</summary>
    public int KeyColumn => Text.Length - Text.TrimStart(' ', '-').Length;

    /// <summary>The nearest line above that is not empty.</summary>
    public WrittenLine? Above
    {
        get
        {
            for (var number = Number - 1; number > 0; number--)
            {
                if (new WrittenLine(File, number) is { IsEmpty: false } line)
                    return line;
            }

            return null;
        }
    }

    /// <summary>The nearest line below that is not empty.</summary>
    public WrittenLine? Below
    {
        get
        {
            for (var number = Number + 1; number <= File.LineCount; number++)
            {
                if (new WrittenLine(File, number) is { IsEmpty: false } line)
                    return line;
            }

            return null;
        }
    }

    /// <summary>Whether the value that it opens cannot go on in the next line, for that opens one no deeper.</summary>
    public bool IsAllOfItsValue => Below is not { } below || (below.OpensValue && below.Indent <= KeyColumn);

    public static bool Opens(ReadOnlySpan<char> words) =>
        words.StartsWith("- ") || words.Contains(": ", StringComparison.Ordinal) || words is [.., ':'];
}
