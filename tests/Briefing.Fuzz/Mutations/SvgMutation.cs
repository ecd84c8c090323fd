using System.Text;

namespace Briefing.Fuzz.Mutations;

/// <summary>Changes a drawing in its elements, attributes and numbers.</summary>
internal static class SvgMutation
{
    private static readonly string[] s_tokens =
    [
        "<g>", "</g>", "<path d=\"M0 0h9v9z\"/>", "<path d=\"M0 0a1 1 0 0 1 0 0\"/>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&#0;", "&lt;",
        "<!--", "-->", "<![CDATA[", "]]>", "<?x y?>", "<use href=\"#a\"/>", "<script/>", "\"", "'", "<", ">", "/", "=", " viewBox=\"0 0 0 0\"",
        " fill=\"url(#a)\"", " transform=\"scale(2)\"", "1e308", "-1e308", "1e-400", "NaN", "Infinity", "99999999999999999999", "-", ".", "..", "e",
        "M", "m0,0", "L", "z", "Z", "A1 1 0 0 0", "A0 0 0 1 1 5 5", "a1e9 1e-9 720 1 0 3 3", "C", "q", "T1 1", "\0", "\uFFFE", "\u00e9", " ", "\t",
    ];

    public static byte[] Of(byte[] content, Random random)
    {
        if (random.Next(4) == 0)
            return ByteMutation.Of(content, random);

        var text = new StringBuilder(Encoding.UTF8.GetString(content));
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                    break;
                case 1:
                    var repeated = string.Concat(Enumerable.Repeat(Token(random), random.Next(1, 2_000)));
                    text.Insert(at, repeated);
                    break;
                case 2 when Number(text, random) is { } number:
                    text[number] = "0123456789eE.-+"[random.Next(15)];
                    break;
                default:
                    text.Insert(at, Token(random));
                    break;
            }

            if (text.Length == 0)
                text.Append("<svg/>");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static int? Number(StringBuilder text, Random random)
    {
        var start = random.Next(text.Length);
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                return i;
        }

        return null;
    }

    private static string Token(Random random) => s_tokens[random.Next(s_tokens.Length)];
}
