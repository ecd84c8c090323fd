using System.Globalization;
using System.Text;

namespace Briefing.Tests.Render.Pdf;

/// <summary>Reads objects as they are spelled: names and literal strings as text, numbers as doubles.</summary>
internal sealed class PdfParser(byte[] bytes, int position)
{
    public int Position { get; private set; } = position;

    public readonly record struct Reference(int Id);

    public readonly record struct Name(string Value);

    /// <summary>A word of a content stream that is no value: what to do with those before it.</summary>
    public readonly record struct Operator(string Value);

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return Position == bytes.Length;
        }
    }

    public object? Next()
    {
        SkipSpace();
        switch ((char)bytes[Position])
        {
            case '/':
                Position++;
                return new Name(Word());
            case '(':
                return Literal();
            case '[':
                return Items(']');
            case '<' when bytes[Position + 1] == '<':
                Position++;
                var entries = Items('>');
                Position++;
                return entries.Chunk(2).ToDictionary(pair => ((Name)pair[0]!).Value, pair => pair[1]);
            case '<':
                var end = Array.IndexOf(bytes, (byte)'>', Position);
                var hex = Encoding.ASCII.GetString(bytes, Position + 1, end - Position - 1);
                Position = end + 1;
                return Convert.FromHexString(hex);
            default:
                return NumberOrWord();
        }
    }

    private object? NumberOrWord()
    {
        var word = Word();
        if (word is "null")
            return null;
        if (word is "true" or "false")
            return word is "true";
        if (!double.TryParse(word, CultureInfo.InvariantCulture, out var number))
            return word.Length > 0 ? new Operator(word) : throw new FormatException($"Nothing to read at {Position}.");

        // "7 0 R" is a reference, and only a look ahead tells.
        var after = Position;
        if (int.TryParse(word, out var id) && Rest(5).StartsWith(" 0 R", StringComparison.Ordinal))
        {
            Position = after + 4;
            return new Reference(id);
        }

        return number;
    }

    public bool IsBefore(string text) => Rest(text.Length) == text;

    private string Rest(int length) =>
        Encoding.Latin1.GetString(bytes, Position, Math.Min(length, bytes.Length - Position));

    private List<object?> Items(char close)
    {
        Position++;
        var items = new List<object?>();
        for (SkipSpace(); bytes[Position] != close; SkipSpace())
            items.Add(Next());

        Position++;
        return items;
    }

    private string Literal()
    {
        var text = new StringBuilder();
        for (Position++; bytes[Position] != ')'; Position++)
        {
            if (bytes[Position] == '\\')
                Position++;
            text.Append((char)bytes[Position]);
        }

        Position++;
        return text.ToString();
    }

    private string Word()
    {
        var start = Position;
        while (Position < bytes.Length && !" \n[]<>()/"u8.Contains(bytes[Position]))
            Position++;

        return Encoding.Latin1.GetString(bytes, start, Position - start);
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && bytes[Position] is (byte)' ' or (byte)'\n')
            Position++;
    }
}
