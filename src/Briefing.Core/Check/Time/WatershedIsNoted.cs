using Briefing.Check.Inventory;

namespace Briefing.Check.Time;

/// <summary>BRF0319: if the watershed separates a reply from its argument, a note points this out.</summary>
/// <remarks>
/// Otherwise a text could seem to answer what its author had not seen, or to be refuted by what its author could not know.
/// A later source that itself refers to an earlier one needs no note; that the editors pair an argument with an earlier text
/// is reported by another rule.
/// </remarks>
internal static class WatershedIsNoted
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (debate.Watershed is not { Name.Value.Length: > 0 } watershed || watershed.Date.Value.First == DateOnly.MinValue)
            return;

        var sources = new ListedSources(debate);
        foreach (var pair in ReplyPairs.All(debate).Where(pair => pair.Note is null))
        {
            var isEarlier = IsEarlier(SideOf(sources.Of(pair.Citations), watershed), SideOf(sources.Of(pair.Argument.Citations), watershed));
            if (isEarlier is null || isEarlier.Value == (pair.Reply.Basis.Value == Basis.Juxtaposed))
                continue;

            diagnostics.Add(Problems.AcrossTheWatershed(
                pair.Reply.To.At,
                Named(pair.Citations),
                $"{pair.Reply.To.Value}",
                Named(pair.Argument.Citations),
                watershed.Name.Value,
                isEarlier.Value,
                isArgument: pair.Own is not null));
        }
    }

    /// <summary>Whether the reply is the earlier one; <c>null</c> if both are on the same side or a side is unknown.</summary>
    private static bool? IsEarlier(Stamp? reply, Stamp? argument) => (reply, argument) switch
    {
        (Stamp.Before, Stamp.After) => true,
        (Stamp.After, Stamp.Before) => false,
        _ => null,
    };

    /// <summary><c>null</c> if the sources are on both sides, or the side is unknown.</summary>
    private static Stamp? SideOf(List<Source> sources, Watershed watershed) =>
        sources.Select(source => source.StampAgainst(watershed)).Distinct().ToList() is [var only] ? only : null;

    private static string Named(ImmutableArray<Citation> citations) =>
        Phrase.AllOf([.. citations.Select(citation => citation.Source.Value).Distinct()]);
}
