using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Reading;

/// <summary>
/// Parses objects and operators as written by <see cref="ObjectSyntax"/> and in content streams (ISO 32000-1, 7.3).
/// </summary>
/// <exception cref="InvalidDataException">Thrown by every member that reads: the syntax is invalid.</exception>
internal sealed class ObjectParser(ReadOnlyMemory<byte> bytes, ReadingBudget budget, int position = 0)
{
    /// <summary>Deeper than anything written, and shallow enough for the stack.</summary>
    private const int MaxNesting = 64;

    /// <summary>In one object with all that it holds: keeps a small file from exhausting memory.</summary>
    private const int MaxObjects = 500_000;

    /// <summary>What an object costs besides its bytes.</summary>
    private const int ObjectCost = 8;

    private int _objects;

    public int Position { get; private set; } = position;

    private byte Current => Position < bytes.Length ? bytes.Span[Position] : throw Damaged();

    public static InvalidDataException Damaged() => new("The file is not as this tool writes it.");

    /// <summary>The next object or, in a content stream, operator; <c>null</c> at the end.</summary>
    public (PdfObject? Value, string Operator)? Next(int depth = 0)
    {
        var start = Position;
        SkipSpace();
        if (Position >= bytes.Length)
            return null;

        _objects = depth == 0 ? 0 : _objects + 1;
        if (depth > MaxNesting || _objects > MaxObjects)
            throw Damaged();

        var next = Parsed(depth);
        budget.Spend(ObjectCost + (depth == 0 ? Position - start : 0));
        return next;
    }

    /// <summary>The next object, which must exist and be of this type.</summary>
    public T Next<T>()
        where T : PdfObject => Next() is { Value: T value } ? value : throw Damaged();

    private (PdfObject? Value, string Operator) Parsed(int depth)
    {
        switch ((char)Current)
        {
            case '/':
                Position++;
                return (new PdfObject.Name(Word()), "");
            case '(':
                return (new PdfObject.Text(Literal()), "");
            case '[':
                Position++;
                return (PdfObject.ArrayOf(Items(']', depth)), "");
            case '<' when Position + 1 < bytes.Length && bytes.Span[Position + 1] == '<':
                Position += 2;
                var dictionary = DictionaryOf(Items('>', depth));
                Expect('>');
                return (dictionary, "");
            case '<':
                Position++;
                return (new PdfObject.Bytes(Hexadecimal()), "");
            default:
                return NumberOrWord();
        }
    }

    private (PdfObject? Value, string Operator) NumberOrWord()
    {
        var word = Word();
        if (word.Length == 0)
            throw Damaged();

        if (word is "null" or "true" or "false")
            return (word == "null" ? new PdfObject.Null() : word == "true", "");

        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return (null, word);

        // "7 0 R" is a reference, which requires lookahead.
        if (!bytes.Span[Position..].StartsWith(" 0 R"u8))
            return (number, "");

        Position += 4;
        return (new PdfObject.Reference(new((int)number)), "");
    }

    private List<PdfObject> Items(char close, int depth)
    {
        var items = new List<PdfObject>();
        for (SkipSpace(); Current != close; SkipSpace())
            items.Add(Next(depth + 1)?.Value ?? throw Damaged());

        Position++;
        return items;
    }

    private static PdfObject.Dictionary DictionaryOf(List<PdfObject> items)
    {
        var dictionary = new PdfObject.Dictionary();
        foreach (var pair in items.Chunk(2))
        {
            if (pair is not [PdfObject.Name key, var value])
                throw Damaged();

            dictionary.Add(key.Value, value);
        }

        return dictionary;
    }

    private string Literal()
    {
        var text = new StringBuilder();
        for (Position++; Current != ')'; Position++)
        {
            if (Current == '\\')
                Position++;
            text.Append((char)Current);
        }

        Position++;
        return text.ToString();
    }

    private byte[] Hexadecimal()
    {
        var start = Position;
        while (Current != '>')
            Position++;

        try
        {
            return Convert.FromHexString(Encoding.ASCII.GetString(bytes.Span[start..Position++]));
        }
        catch (FormatException)
        {
            throw Damaged();
        }
    }

    private string Word()
    {
        var start = Position;
        while (Position < bytes.Length && !" \r\n[]<>()/"u8.Contains(bytes.Span[Position]))
            Position++;

        return Encoding.Latin1.GetString(bytes.Span[start..Position]);
    }

    private void Expect(char character)
    {
        if (Current != character)
            throw Damaged();

        Position++;
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && bytes.Span[Position] is (byte)' ' or (byte)'\n' or (byte)'\r')
            Position++;
    }
}
