namespace Briefing.Check.Lengths;

/// <summary>How much room a text takes in a line.</summary>
internal static class VisibleLength
{
    /// <summary>The number of characters that readers see: without markup, soft hyphens and what is invisible.</summary>
    public static int Of(Prose text)
    {
        var length = 0;
        var elements = StringInfo.GetTextElementEnumerator(text.Plain);
        while (elements.MoveNext())
        {
            if (char.GetUnicodeCategory(elements.GetTextElement(), 0) is not (UnicodeCategory.Format or UnicodeCategory.Control))
                length++;
        }

        return length;
    }
}
