using static Briefing.Print.Layout.LineBreaking.LineBreakClass;

namespace Briefing.Print.Layout.LineBreaking;

/// <summary>The line breaking class of each character, following LineBreak.txt of the Unicode Character Database.</summary>
internal static class LineBreakClasses
{
    // Small kana and marks (class CJ, and NS above U+3000): kinsoku keeps them from the start of a line.
    private const string NonStarters =
        "々〜〻〼ぁぃぅぇぉっゃゅょゎゕゖ゛゜ゝゞ゠ァィゥェォッャュョヮヵヶ・ーヽヾ：；･ｧｨｩｪｫｬｭｮｯｰﾞﾟ‼‽⁇⁈⁉";

    public static LineBreakClass Of(int codePoint) => codePoint switch
    {
        < 0x80 => OfAscii((char)codePoint),
        0x85 or 0x2028 or 0x2029 => LineEnd,
        0xA0 or 0x2007 or 0x2011 or 0x202F => Glue,
        0xA1 or 0xBF or 0xFFFC => Opening,
        0xA2 or 0xB0 or (>= 0x2030 and <= 0x2037) or 0x2103 or 0x2109 or 0xFF05 or 0xFFE0 => Postfix,
        0xB1 or 0x2116 or 0x2212 or 0x2213 => Prefix,
        0xAD or 0x2012 or 0x2013 or 0x2027 or 0x3000 => BreakAfter,
        0x200B => ZeroWidthSpace,
        0x2010 => Hyphen,
        0x2014 or 0x2E3A or 0x2E3B => EmDash,
        >= 0x2024 and <= 0x2026 => Inseparable,
        0x2044 => Infix,
        0x2060 or 0xFEFF => WordJoiner,
        0x3001 or 0x3002 or 0xFF0C or 0xFF0E or 0xFF61 or 0xFF64 => Closing,
        0xFF01 or 0xFF1F => Exclamation,
        >= 0x31F0 and <= 0x31FF => NonStarter,
        <= 0xFFFF when NonStarters.Contains((char)codePoint) => NonStarter,
        _ => OfCategory(codePoint),
    };

    /// <summary>Whether a character has the width of an ideograph (approximately East_Asian_Width F, W or H).</summary>
    public static bool IsWide(int codePoint) =>
        codePoint is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F)
            or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
            or (>= 0xFF00 and <= 0xFFEF) or (>= 0x1F000 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);

    private static LineBreakClass OfAscii(char character) => character switch
    {
        '\n' or '\v' or '\f' => LineEnd,
        ' ' or '\t' => Space,
        >= '0' and <= '9' => Digit,
        '!' or '?' => Exclamation,
        '"' or '\'' => StraightQuote,
        '$' or '+' or '\\' => Prefix,
        '%' => Postfix,
        '(' or '[' or '{' => Opening,
        ')' or ']' => ClosingParenthesis,
        '}' => Closing,
        ',' or '.' or ':' or ';' => Infix,
        '-' => Hyphen,
        '/' => Slash,
        '|' => BreakAfter,
        _ => Letter,
    };

    private static LineBreakClass OfCategory(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.OpenPunctuation => Opening,
        UnicodeCategory.ClosePunctuation => Closing,
        UnicodeCategory.InitialQuotePunctuation => InitialQuote,
        UnicodeCategory.FinalQuotePunctuation => FinalQuote,
        UnicodeCategory.CurrencySymbol => Prefix,
        UnicodeCategory.DecimalDigitNumber => Digit,
        UnicodeCategory.SpaceSeparator => BreakAfter,
        _ when IsWide(codePoint) => Ideograph,
        _ => Letter,
    };
}
