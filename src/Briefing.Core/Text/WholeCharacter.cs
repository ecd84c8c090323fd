using Briefing.Print.Layout.LineBreaking;

namespace Briefing.Text;

/// <summary>Offsets at which a text can be cut: never between a letter and its accent, or within a sign of several code points.</summary>
internal static class WholeCharacter
{
    // A letter under ten thousand accents can be cut between any two of them.
    private const int MaxLength = 64;

    // Each below it begins a character, but for the line feed after a carriage return.
    private const char FirstExtender = '\u0300';

    /// <summary>The offset, or the start of the character that it is within.</summary>
    public static int Before(string text, int index) => Around(text, index).Start;

    /// <summary>The offset, or the end of the character that it is within.</summary>
    public static int After(string text, int index) => Around(text, index).End;

    private static (int Start, int End) Around(string text, int index)
    {
        if (index <= 0 || index >= text.Length)
            return (index, index);

        var start = index;
        while (start > index - MaxLength && start > 0 && (text[start] >= FirstExtender || text[start] == '\n'))
            start--;

        while (start < index)
        {
            var end = start + GraphemeClusters.LengthAt(text, start);
            if (end > index)
                return end - start <= MaxLength ? (start, end) : AroundPair(text, index);

            start = end;
        }

        return (index, index);
    }

    private static (int Start, int End) AroundPair(string text, int index) =>
        char.IsSurrogatePair(text, index - 1) ? (index - 1, index + 1) : (index, index);
}
