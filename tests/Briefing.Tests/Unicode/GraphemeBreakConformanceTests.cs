using Briefing.Print.Layout.LineBreaking;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Unicode;

/// <summary>The test file of UAX #29 for grapheme clusters, in full: .NET finds them, and we rely on it.</summary>
public sealed class GraphemeBreakConformanceTests
{
    [Fact(Skip = Needs.ForUnicode, SkipUnless = nameof(Needs.Unicode), SkipType = typeof(Needs))]
    public void Characters_end_as_in_GraphemeBreakTest() => BreakTestFile.Check("auxiliary/GraphemeBreakTest.txt", 602, text =>
    {
        var ends = new List<int>();
        for (var at = 0; at < text.Length; ends.Add(at))
            at += GraphemeClusters.LengthAt(text, at);

        return ends;
    });
}
