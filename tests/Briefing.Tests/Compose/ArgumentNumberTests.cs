using Briefing.Compose.Documents;
using Briefing.Compose.Sections;
using Briefing.Map.Clashes;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Compose;

/// <summary>The arguments that a stakeholder owes an answer to, by their numbers.</summary>
public sealed class ArgumentNumberTests
{
    [Theory]
    [InlineData("1.3 1.1 1.2", "1.1–3")]
    [InlineData("1.2 2.3", "1.2, 2.3")]
    [InlineData("2.10 1.9 2.9", "1.9, 2.9–10")]
    public void Numbers_in_a_row_of_one_issue_are_a_range(string numbers, string printed)
    {
        var map = SampleDebates.Map("answers");
        var argument = map.Arguments.First();
        var context = new ComposeContext(map, ClashChoice.Of(map), NotesPlace.None);
        var words = ArgumentNumbers.Of(context, numbers.Split(' ').Select(number => argument with { Number = number }));
        Assert.Equal($"\u00a0{printed}", string.Concat(words.OfType<Inline.Text>().Select(text => text.Value)));
    }
}
