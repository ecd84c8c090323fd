using System.Buffers;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Check.Neutrality;

/// <summary>BRF0317: the editors' own text holds no loaded word outside quotation marks.</summary>
/// <remarks>
/// Without this a question or a key point could say as fact what one side only alleges, and readers of the other side
/// would stop reading there.
/// </remarks>
internal static class EditorsTakeNoSide
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var words = LoadedWordList.Of(debate);
        var any = SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase);

        // Most texts hold none, and one search for all words is much faster than one for each.
        foreach (var text in EditorsText.All(debate).Where(text => text.Value.AsSpan().ContainsAny(any)))
        {
            var exempt = Exempt.In(text.Value).ToList();
            foreach (var word in words)
                Check(word, text, exempt, diagnostics);
        }
    }

    private static void Check(string word, Located<string> text, List<Range> exempt, DiagnosticBag diagnostics)
    {
        foreach (var (index, at) in Occurrences.Of(word, text.Value).Index())
        {
            if (!exempt.Exists(range => range.Start.Value < at && at < range.End.Value))
                diagnostics.Add(Problems.LoadedWord(PlaceOf(word, index, text), text.Value.Substring(at, word.Length)));
        }
    }

    /// <summary>In the file words stand in the same order; a text may begin with a quotation mark that is only YAML's.</summary>
    private static TextSpan PlaceOf(string word, int index, Located<string> text)
    {
        var (file, start, length) = text.At;
        var written = Occurrences.Of(word, file.Content.Substring(start, length)).Skip(index).Take(1).ToList();
        return written is [var at] ? new(file, start + at, word.Length) : text.At;
    }
}
