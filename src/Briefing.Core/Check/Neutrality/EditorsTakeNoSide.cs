using System.Buffers;

namespace Briefing.Check.Neutrality;

/// <summary>BRF0317: the editors' own text contains no loaded word outside quotation marks.</summary>
/// <remarks>
/// Otherwise a question or a key point could state as fact what only one side alleges, and readers of the other side would
/// stop reading there.
/// </remarks>
internal static class EditorsTakeNoSide
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var words = LoadedWordList.Of(debate);
        var any = SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase);

        // Most texts contain none, and one search for all words is much faster than one search per word.
        foreach (var text in EditorsText.All(debate).Where(text => text.Plain.AsSpan().ContainsAny(any)))
        {
            var exempt = ExemptRanges.In(text).ToList();
            foreach (var word in words)
                Check(word, text, exempt, diagnostics);
        }
    }

    private static void Check(string word, Prose text, List<Range> exempt, DiagnosticBag diagnostics)
    {
        foreach (var at in Occurrences.Of(word, text.Plain))
        {
            if (!exempt.Exists(range => range.Start.Value < at && at < range.End.Value))
                diagnostics.Add(Problems.LoadedWord(text.PlaceOfPlain(at, word.Length), text.Plain.Substring(at, word.Length)));
        }
    }
}
