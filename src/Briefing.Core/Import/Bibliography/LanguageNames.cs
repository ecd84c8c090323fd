using System.Collections.Frozen;
using Briefing.Load.Scalars;

namespace Briefing.Import.Bibliography;

/// <summary>Languages in bibliographies: BCP 47 tags or the names used by LaTeX's babel.</summary>
internal static class LanguageNames
{
    // A name, then its tag.
    private const string Pairs =
        "american en-US arabic ar british en-GB chinese zh czech cs danish da dutch nl english en "
        + "estonian et finnish fi french fr german de greek el hungarian hu italian it japanese ja korean ko "
        + "latvian lv lithuanian lt ngerman de norwegian no polish pl portuguese pt romanian ro russian ru "
        + "spanish es swedish sv turkish tr ukenglish en-GB ukrainian uk usenglish en-US";

    private static readonly FrozenDictionary<string, string> s_tags = Pairs.Split(' ').Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <returns><c>null</c> if it is neither.</returns>
    public static string? TagOf(string name) =>
        s_tags.TryGetValue(name, out var tag) ? tag
        : LanguageTags.Check(new Located<string>(name, default)) is null ? name
        : null;
}
