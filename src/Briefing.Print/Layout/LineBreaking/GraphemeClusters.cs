namespace Briefing.Print.Layout.LineBreaking;

/// <summary>User-perceived characters: a letter with its accents, an emoji of several code points.</summary>
internal static class GraphemeClusters
{
    // No character below U+0300 extends another, except the line feed after a carriage return.
    private const char FirstExtender = '\u0300';

    public static int LengthAt(ReadOnlySpan<char> text, int index)
    {
        var isSimple = text[index] < FirstExtender && text[index] != '\r'
            && (index + 1 == text.Length || text[index + 1] < FirstExtender);

        return isSimple ? 1 : StringInfo.GetNextTextElementLength(text[index..]);
    }
}
