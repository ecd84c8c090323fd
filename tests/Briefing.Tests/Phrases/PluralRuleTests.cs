using Briefing.Phrases;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Phrases;

/// <summary>The rules for plurals are those of CLDR, as another program has them.</summary>
public sealed class PluralRuleTests
{
    public static TheoryData<string> Lines =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Briefing.Tests", "Phrases", "plurals.txt")).Where(line => line[0] != '#')];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_number_has_the_category_that_CLDR_gives_it(string line)
    {
        var (head, categories) = (line[..line.IndexOf(':')], line[(line.IndexOf(':') + 2)..]);
        var (kind, language) = (head.Split(' ')[0], head.Split(' ')[1]);
        foreach (var part in categories.Split("; "))
        {
            var words = part.Split(' ');
            var category = Enum.Parse<PluralCategory>(words[0], ignoreCase: true);
            foreach (var number in words.Skip(1).SelectMany(Numbers))
            {
                var found = kind == "cardinal" ? PluralRules.Cardinal(language, number) : PluralRules.Ordinal(language, number);
                Assert.True(found == category, $"{number} is {found}, not {category}");
            }
        }
    }

    private static IEnumerable<int> Numbers(string range)
    {
        var ends = range.Split('-');
        return Enumerable.Range(int.Parse(ends[0]), int.Parse(ends[^1]) - int.Parse(ends[0]) + 1);
    }
}
