using System.Text;

namespace Briefing.Tests.Render.Layout;

/// <summary>Texts that a seed makes, the same on every machine.</summary>
internal static class RandomText
{
    private static readonly string[] s_words =
    [
        "a", "the", "treaty", "signed", "in", "1997,", "well-known", "and/or", "“quoted”", "(see", "note)", "10\u00A0%",
        "con\u00ADsti\u00ADtu\u00ADtion", "word—dash", "1990–1991", "cafe\u0301", "日本国憲法、第九条。", "「はい」",
        "https://example.org/a/very/long/path?with=query&and=more#fragment", "left\u200Bright", "no\u2060break", "\n",
        "Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungspolice", "👩\u200D🚀", "…", "−5", "€5.50", "Ω\u0301",
        "การกระทำอันขัดต่อมโนธรรมของมนุษยชาติ", "ប្រជាជនគ្រប់ៗរូប", "ကမ္ဘာ့ကုလသမဂ္ဂအဖွဲ့", "ກະໂລອາຊີ",
    ];

    public static string Make(Random random, int words)
    {
        var text = new StringBuilder();

        for (var i = 0; i < words; i++)
            text.Append(i > 0 && random.Next(12) > 0 ? " " : "").Append(s_words[random.Next(s_words.Length)]);

        return text.ToString();
    }

    /// <summary>As it is copied from the page: what only steers is gone, every space is a plain one.</summary>
    public static string AsCopied(string text) => text
        .Replace("\u00AD", "").Replace("\u200B", "").Replace("\u2060", "")
        .Replace('\n', ' ').Replace('\u00A0', ' ');
}
