using System.Text;
using System.Text.RegularExpressions;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Schema;
using Briefing.Text;

namespace Briefing.Tests.Schema;

/// <summary>The patterns of the schemas and the checks of the loader, on many texts near the line between them.</summary>
public sealed class PatternTests
{
    /// <summary>In a longer one it may be the size that the loader refuses.</summary>
    private const int LongestNumber = 6;

    public static TheoryData<string, string, string, bool> Kinds => new()
    {
        { nameof(ScalarKind.NewId), Patterns.Id, "az09-A_ ", true },
        { nameof(ScalarKind.Argument), Patterns.Argument, "ab1-/", false },
        { nameof(ScalarKind.Date), Patterns.Date, "0129-X/", false },
        { nameof(ScalarKind.Day), Patterns.Day, "0129-", false },
        { nameof(ScalarKind.Paragraphs), Patterns.Paragraphs, "0129-, .", false },
        { nameof(ScalarKind.Ratio), Patterns.Ratio, "0129-.", true },
        { nameof(ScalarKind.Language), Patterns.Language, "aZ1-_", true },
        { nameof(ScalarKind.Timestamp), Patterns.Timestamp, "0159:-,.", false },
    };

    /// <param name="isExact">Whether the pattern says all of it, and not only what a text must look like.</param>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_pattern_refuses_nothing_that_the_loader_accepts(string kind, string pattern, string alphabet, bool isExact)
    {
        var parsed = Enum.Parse<ScalarKind>(kind);
        var accepted = 0;
        foreach (var text in Texts(alphabet, pattern))
        {
            var isAccepted = ScalarCheck.Of(parsed, "key", new(text, TextSpan.StartOf(new TextFile("x", "")))) is null;
            var isMatch = Regex.IsMatch(text, pattern, RegexOptions.ECMAScript);
            Assert.False(isAccepted && !isMatch && !IsIdless(parsed, text), $"The pattern refuses '{text}'.");
            Assert.False(isExact && isMatch && !isAccepted && text.Length <= LongestNumber, $"The loader refuses '{text}'.");
            accepted += isAccepted ? 1 : 0;
        }

        Assert.True(accepted > 20, $"Only {accepted} of the texts are accepted: they lie too far from the line.");
    }

    /// <summary>The loader lets a reference to a badly formed id pass, since nothing has that id.</summary>
    private static bool IsIdless(ScalarKind kind, string text) =>
        kind == ScalarKind.Argument && !text.Split('/').All(Ids.IsId);

    private static IEnumerable<string> Texts(string alphabet, string pattern)
    {
        // The same in every run. Beside texts of the alphabet, parts that a date, a time or a reference is made of.
        var random = new Random(pattern.Length);
        string[] pieces = ["2019-05", "-03", "-31", "20", "19", "-", "01", "12", "31", "/", ":", "05", "ab", "XX", "X", ".", "1"];
        for (var i = 0; i < 60_000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 9); length > 0; length--)
            {
                text.Append(i % 2 == 0
                    ? alphabet[random.Next(alphabet.Length)]
                    : pieces[random.Next(pieces.Length)]);
            }

            yield return text.ToString();
        }
    }
}
