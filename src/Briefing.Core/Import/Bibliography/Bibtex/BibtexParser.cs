namespace Briefing.Import.Bibliography.Bibtex;

/// <summary>
/// Parses the entries of a BibTeX file. As in BibTeX, text between entries is a comment; after an error, parsing resumes at
/// the next line that starts with an at sign.
/// </summary>
internal sealed class BibtexParser
{
    /// <summary>Fields of one entry; programs write some thirty.</summary>
    private const int MaxFields = 200;

    /// <summary>
    /// Characters that abbreviations add in a file. One that stands twice in the next, and so on, would double without end.
    /// </summary>
    private const int MaxExpanded = 4 << 20;

    /// <summary>
    /// Characters read in vain: a brace that is not closed is looked for to the end of the file, and each line can open one.
    /// </summary>
    private const long MaxReread = 64 << 20;

    private readonly TextFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, string> _macros;
    private readonly List<string> _undefined = [];
    private int _at;
    private int _expanded;
    private long _reread;
    private string? _failed;

    private BibtexParser(TextFile file, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;

        // Abbreviations that BibTeX's styles define: the first three letters of the months.
        _macros = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(month => month.Length > 0)
            .ToDictionary(month => month[..3], month => month, StringComparer.OrdinalIgnoreCase);
    }

    private string Text => _file.Content;

    private char Next => _at < Text.Length ? Text[_at] : '\0';

    public static ImmutableArray<BibtexEntry> Parse(TextFile file, DiagnosticBag diagnostics) =>
        [.. new BibtexParser(file, diagnostics).Entries()];

    private IEnumerable<BibtexEntry> Entries()
    {
        while (Text.IndexOf('@', _at) is var start and >= 0)
        {
            _at = start + 1;
            var type = Word().ToLowerInvariant();
            SkipSpace();
            if (type.Length == 0 || Next is not ('{' or '('))
                continue;

            if (type == "comment")
            {
                // Skips its content, entries included; an unclosed one is a word in running text.
                var open = _at;
                if (Next == '(' || Braced() is null)
                    ReadAgain(from: open + 1);

                continue;
            }

            var closing = Next == '{' ? '}' : ')';
            _at++;
            if (Entry(type, closing, start) is { } entry)
                yield return entry;
            else if (_failed is { } failed)
                Report(start, failed);
        }
    }

    private BibtexEntry? Entry(string type, char closing, int open)
    {
        _failed = null;
        SkipSpace();
        switch (type)
        {
            case "preamble":
                return Value() is null || !Closes(closing) ? Fail("is not closed") : null;
            case "string":
                return Fields(closing) is { } macros ? Define(macros) : null;
        }

        var start = _at;
        while (_at < Text.Length && Next is not (',' or '}' or ')' or '=' or '"' or '{' or '\n'))
            _at++;

        var key = Text[start.._at].Trim();
        if (Next is '=' or '"' or '{')
        {
            // Without a key, the first word is a field.
            _at = start;
            key = "";
        }

        var at = key.Length > 0 ? new TextSpan(_file, start, key.Length) : new(_file, open, 1);
        SkipSpace();
        if (Next == ',')
            _at++;

        return Fields(closing) is { } fields ? new(type, new(key, at), fields) : null;
    }

    private BibtexEntry? Define(ImmutableArray<BibtexField> macros)
    {
        foreach (var macro in macros)
            _macros[macro.Name.Value] = macro.Value;

        return null;
    }

    private ImmutableArray<BibtexField>? Fields(char closing)
    {
        var fields = ImmutableArray.CreateBuilder<BibtexField>();
        while (true)
        {
            SkipSpace();
            if (Closes(closing))
                return fields.ToImmutable();

            var start = _at;
            var name = Word();
            if (name.Length == 0)
            {
                return FailFields(_at < Text.Length
                    ? $"has {Phrase.Quote(Text[_at].ToString())} where a field is expected"
                    : "is not closed");
            }

            SkipSpace();
            if (Next != '=')
                return FailFields($"has no '=' after {Phrase.Quote(name)}");

            _at++;
            if (Value() is not { } value)
                return FailFields(_failed ?? $"has no value for {Phrase.Quote(name)}");

            if (fields.Count == MaxFields)
                return FailFields($"has more than {MaxFields} fields");

            fields.Add(new(new(name.ToLowerInvariant(), new(_file, start, name.Length)), value)
            {
                Undefined = string.Join(", ", _undefined),
            });
            SkipSpace();
            if (Next == ',')
                _at++;
            else if (Next != closing)
                return FailFields($"has no comma after {Phrase.Quote(name)}");
        }
    }

    /// <summary>Parts joined by '#': texts in braces or quotation marks, numbers, abbreviations.</summary>
    private string? Value()
    {
        var value = new StringBuilder();
        _undefined.Clear();
        do
        {
            SkipSpace();
            var piece = Next switch
            {
                '{' => Braced(),
                '"' => Quoted(),
                _ => Word() is { Length: > 0 } word ? Expanded(word) : null,
            };
            if (piece is null)
                return null;

            value.Append(piece);
            SkipSpace();
        }
        while (Next == '#' && ++_at > 0);

        return value.ToString();
    }

    private string? Expanded(string word)
    {
        if (!_macros.TryGetValue(word, out var text))
        {
            if (!word.All(char.IsDigit))
                _undefined.Add(word);

            return word;
        }

        _expanded += text.Length;
        if (_expanded <= MaxExpanded)
            return text;

        Fail($"uses the abbreviation {Phrase.Quote(word)}, which expands the file beyond {MaxExpanded:N0} characters");
        return null;
    }

    private string? Braced()
    {
        var start = ++_at;
        for (var depth = 1; _at < Text.Length; _at++)
        {
            if (Next == '\\')
                _at++;
            else if (Next is '{' or '}' && (depth += Next == '{' ? 1 : -1) == 0)
                return Text[start.._at++];
        }

        Fail("is not closed");
        return null;
    }

    private string? Quoted()
    {
        var start = ++_at;
        for (var depth = 0; _at < Text.Length; _at++)
        {
            if (Next == '"' && depth == 0)
                return Text[start.._at++];

            if (Next == '\\')
                _at++;
            else
                depth += Next switch { '{' => 1, '}' => -1, _ => 0 };
        }

        Fail("is not closed");
        return null;
    }

    private bool Closes(char closing)
    {
        if (Next != closing)
            return false;

        _at++;
        return true;
    }

    private string Word()
    {
        var start = _at;
        while (char.IsLetterOrDigit(Next) || (Next != '\0' && "_-:.+/'*".Contains(Next, StringComparison.Ordinal)))
            _at++;

        return Text[start.._at];
    }

    /// <summary>Within entries, as biber has it, a percent sign begins a comment.</summary>
    private void SkipSpace()
    {
        while (char.IsWhiteSpace(Next) || Next == '%')
            _at = Next == '%' ? Math.Max(Text.AsSpan(_at).IndexOf('\n'), 0) + _at + 1 : _at + 1;

        _at = Math.Min(_at, Text.Length);
    }

    private BibtexEntry? Fail(string why)
    {
        _failed = why;
        return null;
    }

    private ImmutableArray<BibtexField>? FailFields(string why)
    {
        Fail(why);
        return null;
    }

    private void Report(int start, string why)
    {
        _diagnostics.Add(Problems.NotBibtex(new(_file, start, 1), why));
        var next = Text.IndexOf("\n@", start, StringComparison.Ordinal);
        ReadAgain(from: next < 0 ? Text.Length : next + 1);
    }

    private void ReadAgain(int from)
    {
        _reread += Math.Max(0, _at - from);
        if (_reread > MaxReread && from < Text.Length)
        {
            _diagnostics.Add(Problems.NotBibtex(
                new(_file, from, 1), "is one of too many that are not closed; the rest of the file was not read"));
            from = Text.Length;
        }

        _at = from;
    }
}
