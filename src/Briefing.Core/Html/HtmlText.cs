namespace Briefing.Html;

/// <summary>Escapes text for HTML (HTML Living Standard, 13.1 and 13.3).</summary>
internal static class HtmlText
{
    private const char Replacement = '\ufffd';

    /// <summary>Safe both between tags and within quoted attributes.</summary>
    public static void Append(StringBuilder html, string text)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                case '\t' or '\n' or '\r' or '\u0085':
                    html.Append(' ');
                    break;
                default:
                    if (!ControlCharacters.IsBidi(character))
                        html.Append(ControlCharacters.IsUnprintable(character) ? Replacement : character);
                    break;
            }
        }
    }
}
