using System.Globalization;
using System.Text;

namespace Briefing.Tests.Render.Pdf;

/// <summary>Reads objects as they are spelled: names and literal strings as text, numbers as doubles.</summary>
internal sealed class PdfParser(byte[] bytes, int position)
{
    public int Position { get; private set; } = position;

    public readonly record struct Reference(int Id);

    public readonly record struct Name(string Value);

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
        if (word == "null")
            return null;
        if (!double.TryParse(word, CultureInfo.InvariantCulture, out var number))
            return word;

        // "7 0 R" is a reference, and only a look ahead tells.
        var after = Position;
        if (int.TryParse(word, out var id) && Rest(5).StartsWith(" 0 R", StringComparison.Ordinal))
        {
            Position = after + 4;
            return new Reference(id);
        }

        return number;
    }

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
        while (bytes[Position] is (byte)' ' or (byte)'\n')
            Position++;
    }
}
