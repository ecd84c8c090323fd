using System.Collections.Frozen;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Import.Bibliography.Latex;

/// <summary>Commands that put a mark on the next letter.</summary>
internal static class LatexAccents
{
    // A command, then the marks that it combines with a letter.
    private const string Pairs =
        "` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 \" \u0308 h \u0309 r \u030A H \u030B v \u030C "
        + "C \u030F f \u0311 d \u0323 c \u0327 k \u0328 b \u0331 t \u0361 grave \u0300 acute \u0301 hat \u0302 widehat \u0302 "
        + "tilde \u0303 widetilde \u0303 bar \u0304 overline \u0304 breve \u0306 dot \u0307 ddot \u0308 mathring \u030A "
        + "check \u030C vec \u20D7";

    private static readonly FrozenDictionary<string, string> s_marks =
        Pairs.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    public static bool TryGet(string command, out string mark) => s_marks.TryGetValue(command, out mark!);

    /// <summary>The mark goes on the first letter; dotless letters only serve to put marks on.</summary>
    public static string On(string text, string mark)
    {
        if (text.Length == 0)
            return "";

        var first = StringInfo.GetNextTextElement(text);
        var letter = first switch { "ı" => "i", "ȷ" => "j", _ => first };
        return CanonicalComposition.Of($"{letter}{mark}{text[first.Length..]}");
    }
}
