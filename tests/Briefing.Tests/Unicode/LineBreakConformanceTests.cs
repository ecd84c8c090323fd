using Briefing.Print.Unicode.Lines;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Unicode;

/// <summary>The test file of UAX #14, in full, for its rules without our manners.</summary>
public sealed class LineBreakConformanceTests
{
    [Fact(Skip = Needs.ForUnicode, SkipUnless = nameof(Needs.Unicode), SkipType = typeof(Needs))]
    public void Lines_end_as_in_LineBreakTest()
    {
        var characters = new LineCharacters();

        BreakTestFile.Check("auxiliary/LineBreakTest.txt", 7_654, text =>
        {
            var breaks = new SortedSet<int> { text.Length };
            characters.Read(text);
            var rules = new LineBreakRules(characters);

            for (var i = 1; i < characters.Count; i++)
            {
                if (rules.Before(i) is not LineBreakKind.None)
                    breaks.Add(characters.StartOf(i));
            }

            return breaks;
        });
    }
}
