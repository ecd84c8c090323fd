namespace Briefing.Typography;

/// <summary>Quotation marks within a quotation, which are the inner ones where they were its own outer ones.</summary>
internal static class NestedQuotation
{
    private const string Spaces = " \u00A0\u202F";

    /// <summary>The quotation with marks around it.</summary>
    public static string Marked(string quotation, QuotationMarks marks)
    {
        var (outer, inner) = marks;
        var (open, close) = (outer.Before.TrimEnd([.. Spaces]), outer.After.TrimStart([.. Spaces]));
        var words = new StringBuilder(outer.Before);
        var at = 0;
        while (quotation.IndexOf(open, at, StringComparison.Ordinal) is >= 0 and var first)
        {
            var last = EndOf(quotation, first + open.Length, close);
            if (last < 0)
                break;

            var quoted = quotation[(first + open.Length)..last];
            words.Append(quotation, at, first - at).Append(inner.Before)
                .Append(open.Length < outer.Before.Length ? quoted.Trim([.. Spaces]) : quoted).Append(inner.After);
            at = last + close.Length;
        }

        return words.Append(quotation, at, quotation.Length - at).Append(outer.After).ToString();
    }

    /// <summary>A closing mark that stands in a word is an apostrophe.</summary>
    private static int EndOf(string quotation, int from, string close)
    {
        var at = quotation.IndexOf(close, from, StringComparison.Ordinal);
        while (at >= 0 && at + close.Length < quotation.Length && char.IsLetter(quotation[at + close.Length]))
            at = quotation.IndexOf(close, at + 1, StringComparison.Ordinal);

        return at;
    }
}
